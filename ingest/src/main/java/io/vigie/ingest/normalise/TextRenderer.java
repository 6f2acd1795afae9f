package io.vigie.ingest.normalise;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the text that a reader of a page would see. */
final class TextRenderer implements NodeVisitor {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final boolean keepLines;
  private final StringBuilder text = new StringBuilder();
  private int pendingBreaks;
  private boolean pendingSpace;

  TextRenderer(boolean keepLines) {
    this.keepLines = keepLines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakAround(element);
    }
  }

  /** What was written, without white space at its ends. */
  String text() {
    return text.toString();
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      pendingBreaks = Math.min(2, pendingBreaks + 1);
    } else if (element.nameIs("img") && element.hasClass("emoji")) {
      append(element.attr("alt")); // blogs draw emoji as pictures
    } else {
      breakAround(element);
    }
  }

  private void breakAround(Element element) {
    String name = element.normalName();
    if (PARAGRAPHS.contains(name)) {
      pendingBreaks = 2;
    } else if (CELLS.contains(name)) {
      pendingSpace = true;
    } else if (element.isBlock()) {
      pendingBreaks = Math.max(1, pendingBreaks);
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i));
    }
  }

  private void append(char c) {
    if (keepLines && c == '\n') {
      pendingBreaks++;
    } else if (isSpace(c)) {
      pendingSpace = true;
    } else {
      flushWhiteSpace();
      text.append(c);
    }
  }

  private void flushWhiteSpace() {
    if (text.length() > 0) {
      if (pendingBreaks > 0) {
        text.append("\n".repeat(pendingBreaks));
      } else if (pendingSpace) {
        text.append(' ');
      }
    }
    pendingBreaks = 0;
    pendingSpace = false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0';
  }
}
