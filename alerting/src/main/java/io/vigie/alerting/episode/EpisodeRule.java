package io.vigie.alerting.episode;

import io.vigie.alerting.alert.AlertStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of several alerts a mention joins: the one that holds the mention already, else one that is
 * not dismissed, else the one that opened first.
 *
 * <ul>
 *   <li>A closed alert takes nothing: a new alert opens.
 *   <li>A dismissed alert takes only near-identical texts, silently; another text of its thread may
 *       do harm that nobody has looked at, so it opens an alert of its own.
 * </ul>
 *
 * <p>Where alikeness is transitive (copies of one text, one thread) the groups are the same
 * whatever the order of arrival. Where it is not, they are not: of A ~ B ~ C with A unlike C, the
 * order A, B, C makes one alert and A, C, B makes two, because alerts that people may have read
 * never merge by themselves. Detections that arrive before and after a decision may part for the
 * same reason.
 */
final class EpisodeRule {
  private static final Comparator<Candidate> PREFERENCE =
      Comparator.comparing(Candidate::sameMention)
          .reversed()
          .thenComparing(candidate -> candidate.status() == AlertStatus.DISMISSED)
          .thenComparing(Candidate::sequence);

  private EpisodeRule() {}

  static Optional<Candidate> choose(Collection<Candidate> candidates) {
    return candidates.stream().filter(EpisodeRule::takes).min(PREFERENCE);
  }

  private static boolean takes(Candidate candidate) {
    return switch (candidate.status()) {
      case CLOSED -> false;
      case DISMISSED -> candidate.nearIdentical();
      case OPEN, IN_REVIEW, CONFIRMED, NOTIFIED, CLAIMED -> true;
    };
  }
}
