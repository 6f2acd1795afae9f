package io.vigie.detect.ambiguity;

import io.vigie.detect.match.Field;
import io.vigie.detect.match.TellingWords;
import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words that an answer suggests for a party's record. Nothing changes until a person takes them.
 *
 * @param words as they stand in the text, the most telling first
 */
public record WordProposal(String partyId, Use use, List<String> words) {
  private static final int MOST_WORDS = 6;

  /** What a word would be to the party. */
  public enum Use {
    /** It makes the name certain. */
    CONTEXT,
    /** It means a namesake. */
    EXCLUDE
  }

  public WordProposal {
    words = List.copyOf(words);
  }

  /**
   * What an answer suggests: the words near the name speak for the chosen party and against the
   * other candidates.
   *
   * @param partyId who is meant; null when nobody insured is
   * @param parties the insured by id
   */
  public static List<WordProposal> of(
      AmbiguousMention question,
      @Nullable String partyId,
      Function<String, Optional<Party>> parties) {
    List<WordProposal> proposals = new ArrayList<>();
    for (Candidate candidate : question.candidates()) {
      boolean meant = candidate.partyId().equals(partyId);
      parties
          .apply(candidate.partyId())
          .map(party -> of(question, party, meant ? Use.CONTEXT : Use.EXCLUDE))
          .filter(proposal -> !proposal.words().isEmpty())
          .ifPresent(proposals::add);
    }
    return proposals;
  }

  private static WordProposal of(AmbiguousMention question, Party party, Use use) {
    return new WordProposal(party.id(), use, words(question, party));
  }

  private static List<String> words(AmbiguousMention question, Party party) {
    int cut = question.field() == Field.TEXT ? question.textStart() : 0;
    int start = Math.max(0, question.start() - cut);
    int end = Math.max(start, question.end() - cut);
    return switch (question.field()) {
      case TEXT ->
          TellingWords.around(question.mention().textOrEmpty(), start, end, party, MOST_WORDS);
      case TITLE ->
          TellingWords.around(question.mention().titleOrEmpty(), start, end, party, MOST_WORDS);
      case ABOUT -> List.of();
    };
  }
}
