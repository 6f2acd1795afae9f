package io.vigie.detect.train;

import io.vigie.detect.match.PartyMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well a matcher finds who is named. A match is right when party, place (to the code unit) and
 * status are as labelled; so an ambiguous name that is reported as certain is wrong and missed.
 */
public final class MatchAccuracy {
  private final Map<String, Counts> phenomena = new LinkedHashMap<>();
  private final Counts all = new Counts();
  private final List<String> wrong = new ArrayList<>();

  /** What was labelled and what was found, in numbers. */
  static final class Counts {
    private int mentions;
    private int negatives;
    private int labelled;
    private int reported;
    private int right;
    private int rightParty;

    private void add(LabelledMention mention, Set<ExpectedMatch> found) {
      mentions++;
      negatives += mention.isNegative() ? 1 : 0;
      labelled += mention.expected().size();
      reported += found.size();
      Set<ExpectedMatch> both = new HashSet<>(found);
      both.retainAll(mention.expected());
      right += both.size();
      Set<String> parties = found.stream().map(ExpectedMatch::partyId).collect(Collectors.toSet());
      rightParty +=
          (int)
              mention.expected().stream().filter(each -> parties.contains(each.partyId())).count();
    }

    int mentions() {
      return mentions;
    }

    int negatives() {
      return negatives;
    }

    int labelled() {
      return labelled;
    }

    int reported() {
      return reported;
    }

    int right() {
      return right;
    }

    /** Labelled places of which at least the party was reported, wherever and how surely. */
    int rightParty() {
      return rightParty;
    }

    /** The share of what was reported that is right; 1 when nothing was. */
    public double precision() {
      return reported == 0 ? 1 : (double) right / reported;
    }

    /** The share of what is labelled that was reported rightly; 1 when nothing is. */
    public double recall() {
      return labelled == 0 ? 1 : (double) right / labelled;
    }
  }

  private MatchAccuracy() {}

  /** Measures a matcher of the set's own parties. */
  public static MatchAccuracy of(PartyMatcher matcher, LabelledMentions set) {
    MatchAccuracy accuracy = new MatchAccuracy();
    set.mentions().forEach(mention -> accuracy.add(matcher, mention));
    return accuracy;
  }

  private void add(PartyMatcher matcher, LabelledMention mention) {
    Set<ExpectedMatch> found =
        matcher.match(mention.mention()).stream()
            .map(ExpectedMatch::of)
            .collect(Collectors.toSet());
    phenomena.computeIfAbsent(mention.phenomenon(), key -> new Counts()).add(mention, found);
    all.add(mention, found);
    if (!found.equals(mention.expected())) {
      wrong.add(mention.line());
    }
  }

  /** By phenomenon, in the order of the file. */
  Map<String, Counts> phenomena() {
    return phenomena;
  }

  /** Of the whole set. */
  public double precision() {
    return all.precision();
  }

  /** Of the whole set. */
  public double recall() {
    return all.recall();
  }

  Counts all() {
    return all;
  }

  /** The lines that were not matched exactly as labelled. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }
}
