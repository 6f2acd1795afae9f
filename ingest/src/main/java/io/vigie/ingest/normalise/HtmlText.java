package io.vigie.ingest.normalise;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Plain text from HTML: entities decoded, scripts and styles gone, a line break for each block and
 * an empty line between paragraphs, control characters gone, Unicode NFC. Nothing is ever loaded or
 * run.
 */
public final class HtmlText {
  private static final String NEVER_SHOWN = "script,style,template,noscript,iframe,object,head";

  /** Real pages nest less; hostile ones would cost quadratic time. */
  private static final int DEEPEST = 128;

  /** Parsing misplaced tables costs quadratic time, so longer markup only loses its tags. */
  private static final int LONGEST_PARSED = 128 * 1024;

  private static final Pattern ANY_TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,2000}>");

  private HtmlText() {}

  /** The text of what is known to be HTML, such as the body of a feed's entry. */
  public static String of(String html) {
    return clean(render(html, false));
  }

  /**
   * The text of what may be HTML. Text without recognisable markup comes back untouched, to the
   * character, so that offsets stay true. Where markup has no block of its own, line breaks are
   * kept.
   */
  public static String ifMarkup(String text) {
    if (HtmlMarkup.hasTags(text)) {
      return clean(render(text, !HtmlMarkup.hasBlocks(text)));
    }
    return HtmlMarkup.hasEntities(text) ? clean(Parser.unescapeEntities(text, false)) : text;
  }

  /** Text of a source that delivers no markup: control characters gone, Unicode NFC. */
  public static String clean(String text) {
    return Normalizer.normalize(ControlCharacters.removed(text), Normalizer.Form.NFC).strip();
  }

  private static String render(String html, boolean keepLines) {
    if (html.length() > LONGEST_PARSED) {
      return Parser.unescapeEntities(ANY_TAG.matcher(html).replaceAll(" "), false);
    }
    TextRenderer renderer = new TextRenderer(keepLines);
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    page.select(NEVER_SHOWN).remove();
    page.body().traverse(renderer);
    return renderer.text();
  }
}
