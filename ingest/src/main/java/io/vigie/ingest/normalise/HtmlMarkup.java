package io.vigie.ingest.normalise;

import java.util.regex.Pattern;

/**
 * Tells markup from text that merely has an angle bracket or an ampersand in it ({@code <3}, {@code
 * R&D}).
 */
final class HtmlMarkup {
  private static final String INLINE =
      "a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strike"
          + "|strong|sub|sup|time|tt|u|button|script|style|noscript|iframe|svg|title";
  private static final String BLOCK =
      "address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figcaption|figure|footer"
          + "|form|h[1-6]|head|header|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot"
          + "|th|thead|tr|ul|br|hr|img";
  private static final String REST = "(?:\\s[^<>]{0,2000})?/?>";

  /** A closing tag, one with an attribute, or one that needs no closing. */
  private static final Pattern TAG =
      Pattern.compile(
          "</(?:"
              + INLINE
              + "|"
              + BLOCK
              + ")\\s*>|<(?:"
              + INLINE
              + "|"
              + BLOCK
              + ")\\s+[a-z-]{1,40}\\s*=[^<>]{0,2000}>|<(?:br|hr|p|img|!--)"
              + REST
              + "|<!doctype html",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLOCK_TAG =
      Pattern.compile("</?(?:" + BLOCK + ")" + REST, Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp|euro|hellip|[lr][sd]quo"
              + "|[lr]aquo|[mn]dash|deg|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde|ring)|oelig|OElig"
              + "|aelig|AElig|szlig|eth|oslash);");

  private HtmlMarkup() {}

  static boolean hasTags(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }

  static boolean hasBlocks(String text) {
    return BLOCK_TAG.matcher(text).find();
  }

  static boolean hasEntities(String text) {
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
  }
}
