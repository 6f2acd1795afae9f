package io.vigie.dashboards.web.whoisit;

import io.vigie.dashboards.web.alert.QuotedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param tabs what can be listed
 * @param message what just happened; empty for nothing
 * @param single whether it is one question on a page of its own
 */
public record WhoIsItView(
    List<Tab> tabs,
    List<Question> questions,
    @Nullable String nextLink,
    Message message,
    boolean single) {

  /** A list to switch to, with how many are in it. */
  public record Tab(String name, String link, boolean active) {}

  /** What just happened; {@code kind} is {@code done} or {@code problem}. */
  public record Message(String kind, String text) {
    static final Message NONE = new Message("", "");
  }

  /**
   * One question.
   *
   * @param answer what was answered, as a sentence; empty while it waits
   * @param proposals words to take over; only on the page of one question
   */
  public record Question(
      String id,
      String surface,
      String tenant,
      List<String> harms,
      String title,
      QuotedText text,
      String since,
      String byline,
      @Nullable String link,
      List<Person> candidates,
      String answer,
      List<Proposal> proposals) {}

  /**
   * A candidate.
   *
   * @param confidence as a percentage
   * @param about what the portfolio says to tell it from namesakes
   */
  public record Person(
      String id,
      String name,
      String kind,
      String about,
      String confidence,
      List<String> reasons,
      boolean chosen) {}

  /** Words for one party; {@code value} of a word is what the form sends. */
  public record Proposal(String party, boolean context, List<Word> words) {}

  /** A word with what the form sends for it. */
  public record Word(String word, String value) {}
}
