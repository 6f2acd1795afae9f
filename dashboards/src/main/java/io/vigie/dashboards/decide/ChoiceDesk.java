package io.vigie.dashboards.decide;

import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.log.ChoiceLog;
import io.vigie.dashboards.log.PartyLog;
import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.ambiguity.WordProposal;
import io.vigie.detect.ambiguity.WordProposal.Use;
import io.vigie.ingest.party.Party;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people answer to ambiguous mentions, and what they accept of the words that an answer
 * suggests.
 */
public final class ChoiceDesk {
  private final AmbiguousBook book;
  private final PartyBook parties;
  private final ChoiceLog choices;
  private final PartyLog portfolio;
  private final InstantSource clock;

  public ChoiceDesk(AmbiguousBook book, PartyBook parties, Writing writing, InstantSource clock) {
    this.book = book;
    this.parties = parties;
    this.choices = writing.choices();
    this.portfolio = writing.portfolio();
    this.clock = clock;
  }

  /** Where it writes. */
  public record Writing(ChoiceLog choices, PartyLog portfolio) {}

  /** A word that a person takes into a party's record. */
  public record Word(String partyId, Use use, String word) {}

  /**
   * Answers a question.
   *
   * @param partyId one of the candidates; null when nobody insured is meant
   * @throws RefusedException when the caller may not see it, it is no candidate, or somebody
   *     answered before
   */
  public NameChoice choose(Principal caller, String id, @Nullable String partyId) {
    AmbiguousMention question = visible(caller, id).question();
    if (partyId != null && question.candidate(partyId).isEmpty()) {
      throw new RefusedException(
          Why.INVALID, "partyId should be one of the candidates or null: was " + partyId);
    }
    NameChoice choice =
        new NameChoice(
            "ch-" + UUID.randomUUID(),
            question.id(),
            question.mentionId(),
            question.tenant(),
            partyId,
            caller.name(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            partyId == null ? null : question); // a text about nobody is not written down again
    AmbiguousBook.Ruling ruling = Answers.await(choices.append(choice));
    if (!ruling.counts()) {
      throw new RefusedException(
          Why.CONFLICT, ruling.first().by() + " has already said who is meant.");
    }
    return choice.withoutText();
  }

  /** The question, with its answer when there is one. */
  public AmbiguousBook.Entry visible(Principal caller, String id) {
    return book.find(caller.scope(), id)
        .orElseThrow(
            () -> new RefusedException(Why.NOT_FOUND, "There is no such ambiguous mention."));
  }

  /** The words that the answer suggests; none while there is no answer. */
  public List<WordProposal> proposals(AmbiguousBook.Entry entry) {
    NameChoice choice = entry.choice();
    return choice == null
        ? List.of()
        : WordProposal.of(entry.question(), choice.partyId(), parties::find);
  }

  /**
   * Takes words into the parties' records, as any change of a party.
   *
   * @throws RefusedException when one of them was not proposed
   */
  public void accept(Principal caller, String id, List<Word> words) {
    List<WordProposal> proposals = proposals(visible(caller, id));
    for (Word word : words) {
      boolean proposed =
          proposals.stream()
              .filter(proposal -> proposal.partyId().equals(word.partyId()))
              .filter(proposal -> proposal.use() == word.use())
              .anyMatch(proposal -> proposal.words().contains(word.word()));
      if (!proposed) {
        throw new RefusedException(Why.INVALID, "This word was not proposed: " + word.word());
      }
    }
    Map<String, List<Word>> byParty = words.stream().collect(Collectors.groupingBy(Word::partyId));
    byParty.forEach(this::write);
  }

  private void write(String partyId, List<Word> words) {
    Party party =
        parties
            .find(partyId)
            .orElseThrow(() -> new RefusedException(Why.NOT_FOUND, "There is no such party."));
    Party taught = party.withWords(words(words, Use.CONTEXT), words(words, Use.EXCLUDE));
    Answers.await(portfolio.put(taught));
  }

  private static List<String> words(List<Word> words, Use use) {
    return words.stream().filter(word -> word.use() == use).map(Word::word).toList();
  }
}
