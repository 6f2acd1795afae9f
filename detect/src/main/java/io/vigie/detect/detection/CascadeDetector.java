package io.vigie.detect.detection;

import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.HarmFinding;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.identity.Imitation;
import io.vigie.detect.identity.Imitations;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import io.vigie.detect.match.PartyMatcher;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Looks first for the parties that a mention names, and asks the classifier only about those that
 * are certainly meant. A deleted mention, an ambiguous name and what a party wrote itself give no
 * detection. A newly seen domain or account is also compared with the names of all parties.
 */
public final class CascadeDetector implements Detector {
  private final PartyMatcher matcher;
  private final Imitations imitations;
  private final HarmClassifier classifier;

  /** A detector that looks for no imitations. */
  public CascadeDetector(PartyMatcher matcher, HarmClassifier classifier) {
    this(matcher, Imitations.NONE, classifier);
  }

  public CascadeDetector(PartyMatcher matcher, Imitations imitations, HarmClassifier classifier) {
    this.matcher = matcher;
    this.imitations = imitations;
    this.classifier = classifier;
  }

  @Override
  public List<Detection> detect(Mention mention) {
    return examine(mention).detections();
  }

  @Override
  public Examination examine(Mention mention) {
    return examine(mention, party -> true);
  }

  @Override
  public Examination examine(Mention mention, Predicate<String> concerned) {
    if (mention.deleted()) {
      return Examination.NOTHING;
    }
    List<PartyMatch> matches = matcher.match(mention);
    List<Detection> detections = new ArrayList<>();
    certainByParty(matches)
        .forEach(
            (party, places) ->
                detections.addAll(concerned.test(party) ? detections(mention, places) : List.of()));
    List<Detection> all = ImitationDetection.join(detections, imitating(mention, concerned));
    return new Examination(matches, all, List.of());
  }

  private List<Detection> imitating(Mention mention, Predicate<String> concerned) {
    double threshold = classifier.threshold(Harm.IMPERSONATION);
    return imitations.find(mention).stream()
        .filter(imitation -> imitation.score() >= threshold)
        .filter(imitation -> concerned.test(imitation.partyId()))
        .map(imitation -> ImitationDetection.of(mention, imitation))
        .toList();
  }

  /** The harms above their threshold to the one party that all {@code places} name. */
  List<Detection> detections(Mention mention, List<PartyMatch> places) {
    return reported(mention, places).stream()
        .map(finding -> detection(mention, places, finding))
        .toList();
  }

  /** Every match with its reasons and every finding with its threshold. */
  public DetectionExplanation explain(Mention mention) {
    if (mention.deleted()) {
      return new DetectionExplanation(List.of(), List.of(), "The mention was deleted.");
    }
    List<PartyMatch> matches = matcher.match(mention);
    List<FindingExplanation> findings = new ArrayList<>();
    certainByParty(matches)
        .forEach((party, places) -> findings.addAll(explained(mention, party, places)));
    imitations.find(mention).forEach(found -> findings.add(explained(mention, found)));
    return new DetectionExplanation(
        matcher.explain(mention), findings, conclusion(matches, findings));
  }

  private List<FindingExplanation> explained(
      Mention mention, String party, List<PartyMatch> places) {
    return classifier.classify(mention, places).stream()
        .map(
            finding -> new FindingExplanation(party, finding, classifier.threshold(finding.harm())))
        .toList();
  }

  private FindingExplanation explained(Mention mention, Imitation found) {
    return new FindingExplanation(
        found.partyId(),
        ImitationDetection.finding(mention, found),
        classifier.threshold(Harm.IMPERSONATION));
  }

  private static String conclusion(List<PartyMatch> matches, List<FindingExplanation> findings) {
    long reported = findings.stream().filter(FindingExplanation::isReported).count();
    if (reported > 0) {
      return "Detected: " + reported + (reported == 1 ? " harm." : " harms.");
    }
    if (!findings.isEmpty() || has(matches, MatchStatus.CERTAIN)) {
      return "A party is named, but no harm reaches its threshold.";
    }
    if (has(matches, MatchStatus.SELF)) {
      return "The party itself wrote it.";
    }
    return matches.isEmpty() ? "No insured party is named." : "It is not certain who is named.";
  }

  private static boolean has(List<PartyMatch> matches, MatchStatus status) {
    return matches.stream().anyMatch(match -> match.status() == status);
  }

  private List<HarmFinding> reported(Mention mention, List<PartyMatch> places) {
    return classifier.classify(mention, places).stream()
        .filter(finding -> finding.score() >= classifier.threshold(finding.harm()))
        .sorted(Comparator.comparing(HarmFinding::harm))
        .toList();
  }

  private static Map<String, List<PartyMatch>> certainByParty(List<PartyMatch> matches) {
    Map<String, List<PartyMatch>> certain = new TreeMap<>();
    for (PartyMatch match : matches) {
      if (match.status() == MatchStatus.CERTAIN) {
        certain.computeIfAbsent(match.partyId(), party -> new ArrayList<>()).add(match);
      }
    }
    return certain;
  }

  private Detection detection(Mention mention, List<PartyMatch> places, HarmFinding finding) {
    String party = places.get(0).partyId();
    return new Detection(
        Detection.idOf(mention, party, finding.harm()),
        mention.requiredId(),
        party,
        finding.harm(),
        finding.score(),
        Quote.of(mention, finding),
        finding.start(),
        finding.end(),
        finding.field(),
        finding.reasons(),
        classifier.model(),
        surest(places),
        excerpt(mention, finding));
  }

  /** Only a span of the text itself tells which part of a long text to keep. */
  private static Mention excerpt(Mention mention, HarmFinding finding) {
    boolean inText = finding.field() == Field.TEXT;
    return MentionExcerpt.around(mention, inText ? finding.start() : 0, inText ? finding.end() : 0);
  }

  private static double surest(List<PartyMatch> places) {
    return places.stream().mapToDouble(PartyMatch::confidence).max().orElse(0);
  }
}
