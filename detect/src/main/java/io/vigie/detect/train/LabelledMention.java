package io.vigie.detect.train;

import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionBuilder;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mention with every place that names a party, written as one line: language, text and, behind
 * double bars, title, about and author. {@code [id=surface]} marks a certain place, {@code ?} an
 * ambiguous one, {@code !} one that the party wrote itself; several parties may share a place.
 *
 * @param phenomenon what the line is an example of
 */
public record LabelledMention(
    String phenomenon, String line, Mention mention, Set<ExpectedMatch> expected) {
  private static final Pattern MARK = Pattern.compile("\\[((?:[a-z0-9]+[=?!])+)([^\\]]*)\\]");
  private static final Pattern LABEL = Pattern.compile("([a-z0-9]+)([=?!])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
  private static final int LANGUAGE = 3;

  public LabelledMention {
    expected = Set.copyOf(expected);
  }

  /** Whether it names nobody. */
  boolean isNegative() {
    return expected.isEmpty();
  }

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException when a part is none that a mention has
   */
  static LabelledMention parse(String phenomenon, String line) {
    Set<ExpectedMatch> expected = new LinkedHashSet<>();
    String[] parts = line.split(" \\|\\| ", -1);
    String text = unmark(parts[0].substring(LANGUAGE), Field.TEXT, expected);
    MentionBuilder mention = Mention.builder().id("m").text(text);
    for (int i = 1; i < parts.length; i++) {
      String value = parts[i].substring(parts[i].indexOf('=') + 1);
      switch (parts[i].substring(0, parts[i].indexOf('='))) {
        case "title" -> mention.title(unmark(value, Field.TITLE, expected));
        case "about" -> mention.about(unmark(value, Field.ABOUT, expected));
        case "author" -> mention.author(new Author(value, null, null, null, null, null));
        default -> throw new IllegalArgumentException("should be title, about or author: " + line);
      }
    }
    return new LabelledMention(phenomenon, line, mention.build(), expected);
  }

  private static String unmark(String marked, Field field, Set<ExpectedMatch> expected) {
    String text = unescape(marked);
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARK.matcher(text);
    int done = 0;
    while (mark.find()) {
      plain.append(text, done, mark.start());
      int start = plain.length();
      plain.append(mark.group(2));
      Matcher label = LABEL.matcher(mark.group(1));
      while (label.find()) {
        expected.add(
            new ExpectedMatch(
                label.group(1), field, start, plain.length(), status(label.group(2))));
      }
      done = mark.end();
    }
    return plain.append(text.substring(done)).toString();
  }

  private static MatchStatus status(String sign) {
    return switch (sign) {
      case "=" -> MatchStatus.CERTAIN;
      case "?" -> MatchStatus.AMBIGUOUS;
      default -> MatchStatus.SELF;
    };
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text.replace("\\n", "\n"))
        .replaceAll(
            match ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
  }
}
