package io.vigie.detect.detection;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import io.vigie.detect.match.PartyMatcher;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A {@link CascadeDetector} that also asks who is meant where it is not sure, and takes answers.
 */
public final class AskingDetector implements Detector {
  private final CascadeDetector cascade;
  private final PartyMatcher matcher;
  private final Function<String, Optional<Party>> parties;
  private final AmbiguityFinder ambiguity;

  /**
   * @param cascade what is asked for harms
   * @param matcher the one that {@code cascade} finds parties with
   * @param parties looks an insured party up by its id
   */
  public AskingDetector(
      CascadeDetector cascade, PartyMatcher matcher, Function<String, Optional<Party>> parties) {
    this.cascade = cascade;
    this.matcher = matcher;
    this.parties = parties;
    this.ambiguity = new AmbiguityFinder(matcher, parties);
  }

  @Override
  public List<Detection> detect(Mention mention) {
    return cascade.detect(mention);
  }

  @Override
  public Examination examine(Mention mention) {
    return examine(mention, party -> true);
  }

  @Override
  public Examination examine(Mention mention, Predicate<String> concerned) {
    Examination found = cascade.examine(mention, concerned);
    List<AmbiguousMention> asked =
        concerns(found.matches(), concerned) ? asked(mention, found) : List.of();
    return new Examination(
        found.matches(),
        found.detections(),
        asked.stream()
            .filter(
                question ->
                    question.candidates().stream().anyMatch(one -> concerned.test(one.partyId())))
            .toList());
  }

  private static boolean concerns(List<PartyMatch> matches, Predicate<String> concerned) {
    return matches.stream().map(PartyMatch::partyId).anyMatch(concerned);
  }

  private List<AmbiguousMention> asked(Mention mention, Examination found) {
    return ambiguity.of(
        mention,
        found.matches(),
        places -> cascade.detections(mention, places).stream().map(Detection::harm).toList());
  }

  @Override
  public List<Detection> detect(NameChoice choice) {
    AmbiguousMention question = choice.ambiguous();
    String partyId = choice.partyId();
    if (question == null || partyId == null || question.mention().deleted()) {
      return List.of();
    }
    boolean watched =
        parties
            .apply(partyId)
            .filter(party -> party.isWatchedAt(question.mention().seenAt()))
            .isPresent();
    return watched ? chosen(choice, question, partyId) : List.of();
  }

  private List<Detection> chosen(NameChoice choice, AmbiguousMention question, String partyId) {
    List<PartyMatch> found =
        matcher.match(question.mention()).stream()
            .filter(match -> match.partyId().equals(partyId))
            .toList();
    if (found.stream().anyMatch(match -> match.status() == MatchStatus.SELF)) {
      return List.of();
    }
    List<PartyMatch> places =
        (found.isEmpty() ? Stream.of(placeOf(question, partyId)) : found.stream())
            .map(AskingDetector::asCertain)
            .toList();
    return cascade.detections(question.mention(), places).stream()
        .map(detection -> detection.chosenBy(choice.by(), question.textStart()))
        .toList();
  }

  /** Where the question says that the party stands, in the text as far as it was kept. */
  private static PartyMatch placeOf(AmbiguousMention question, String partyId) {
    int cut = question.field() == Field.TEXT ? question.textStart() : 0;
    return new PartyMatch(
        question.mentionId(),
        partyId,
        question.surface(),
        Math.max(0, question.start() - cut),
        Math.max(0, question.end() - cut),
        question.field(),
        1,
        MatchStatus.CERTAIN);
  }

  private static PartyMatch asCertain(PartyMatch match) {
    return new PartyMatch(
        match.mentionId(),
        match.partyId(),
        match.surface(),
        match.start(),
        match.end(),
        match.field(),
        1,
        MatchStatus.CERTAIN);
  }
}
