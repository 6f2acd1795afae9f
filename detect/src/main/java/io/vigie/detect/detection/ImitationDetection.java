package io.vigie.detect.detection;

import io.vigie.detect.classify.HarmFinding;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.identity.Imitation;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes detections of imitations. The quote is the imitating name; its span is where a field of the
 * mention has it, and empty when only the author or the address does.
 */
final class ImitationDetection {
  private ImitationDetection() {}

  static Detection of(Mention mention, Imitation imitation) {
    HarmFinding finding = finding(mention, imitation);
    return new Detection(
        Detection.idOf(mention, imitation.partyId(), Harm.IMPERSONATION),
        mention.requiredId(),
        imitation.partyId(),
        Harm.IMPERSONATION,
        imitation.score(),
        imitation.name(),
        finding.start(),
        finding.end(),
        finding.field(),
        imitation.reasons(),
        Imitation.MODEL,
        imitation.score(),
        MentionExcerpt.around(mention, finding.start(), finding.end()));
  }

  /** The imitation as a finding of the field that shows the name. */
  static HarmFinding finding(Mention mention, Imitation imitation) {
    String name = imitation.name();
    int inText = mention.textOrEmpty().indexOf(name);
    int inTitle = mention.titleOrEmpty().indexOf(name);
    Field field = inText < 0 && inTitle >= 0 ? Field.TITLE : Field.TEXT;
    int start = Math.max(0, field == Field.TITLE ? inTitle : inText);
    int end = inText < 0 && inTitle < 0 ? start : start + name.length();
    return new HarmFinding(
        Harm.IMPERSONATION, imitation.score(), field, start, end, imitation.reasons());
  }

  /** Both by party, then harm; of two detections with one id the surer stays. */
  static List<Detection> join(Collection<Detection> some, Collection<Detection> others) {
    Map<String, Detection> byId = new LinkedHashMap<>();
    List<Detection> all = new ArrayList<>(some);
    all.addAll(others);
    for (Detection detection : all) {
      byId.merge(
          detection.id(), detection, (one, other) -> other.score() > one.score() ? other : one);
    }
    return byId.values().stream()
        .sorted(Comparator.comparing(Detection::partyId).thenComparing(Detection::harm))
        .toList();
  }
}
