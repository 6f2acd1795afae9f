package io.vigie.detect.match;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parties insured right now, and a matcher of them. Readers always see one whole snapshot: a
 * big index and small ones of what changed since; they never wait for a writer. A change costs time
 * in proportion to the newest small index, which is kept short; older ones are merged, and the big
 * one built anew, in the background.
 *
 * <p>Thread-safe.
 */
public final class PartyDirectory implements PartyMatcher {
  private static final Logger LOG = LoggerFactory.getLogger(PartyDirectory.class);

  /** The changes may also be this part of the big index before it is built anew. */
  private static final int PART = 20;

  private final MatchConfiguration configuration;
  private final Executor background;
  private final Object writing = new Object();
  private final LiveChanges changes;
  private volatile State state;
  private PartyIndex base = PartyIndex.EMPTY;
  private int size;
  private boolean building;

  /** Counts the whole sets swapped in, which outdate what is being built. */
  private int wholeSets;

  /** What readers see. */
  private record State(PartySegments segments, DictionaryMatcher matcher, int size) {}

  /**
   * An empty directory.
   *
   * @param background runs the merging of changes and the building of the big index
   */
  public PartyDirectory(MatchConfiguration configuration, Executor background) {
    this.configuration = configuration;
    this.background = background;
    this.changes = new LiveChanges();
    this.state = state();
  }

  /** The party with this id, when it is insured. */
  public Optional<Party> party(String id) {
    List<Party> found = new ArrayList<>(1);
    state.segments().owners(PartyKey.ID, id, found::add);
    return found.stream().findFirst();
  }

  /** How many parties are insured. */
  public int size() {
    return state.size();
  }

  /** Adds a party, or takes it in place of the one with its id. */
  public void put(Party party) {
    apply(Map.of(party.id(), Optional.of(party)));
  }

  /** Removes a party; one that is not there is none. */
  public void remove(String id) {
    apply(Map.of(id, Optional.empty()));
  }

  /** Swaps in a whole new set of parties, at once for readers; of two with one id, the later. */
  public void replaceAll(Collection<Party> all) {
    Map<String, Party> byId = new LinkedHashMap<>(all.size() * 2);
    all.forEach(party -> byId.put(party.id(), party));
    PackedParties.Builder packed = new PackedParties.Builder();
    byId.values().forEach(packed::add);
    replaceAll(PartyIndex.of(packed.build()));
  }

  private void replaceAll(PartyIndex index) {
    synchronized (writing) {
      changes.clear();
      base = index;
      size = index.size();
      wholeSets++;
      state = state();
    }
  }

  /**
   * Adds, replaces and removes many parties, at once for readers.
   *
   * @param news by id; empty for a party to be removed
   */
  public void apply(Map<String, Optional<Party>> news) {
    if (news.isEmpty()) {
      return;
    }
    synchronized (writing) {
      news.forEach((id, party) -> size += difference(id, party.isPresent()));
      changes.add(news);
      state = state();
      mergeWhenGrown();
    }
  }

  @Override
  public List<PartyMatch> match(Mention mention) {
    return state.matcher().match(mention);
  }

  @Override
  public List<MatchExplanation> explain(Mention mention) {
    return state.matcher().explain(mention);
  }

  private int difference(String id, boolean present) {
    boolean before = party(id).isPresent();
    return before == present ? 0 : present ? 1 : -1;
  }

  private State state() {
    PartySegments segments = PartySegments.of(base, changes.layers());
    return new State(segments, new DictionaryMatcher(segments, configuration), size);
  }

  private int mostChanges(PartyIndex of) {
    return Math.max(configuration.liveParties(), of.size() / PART);
  }

  private void mergeWhenGrown() {
    if (!building && (changes.size() > mostChanges(base) || changes.areScattered())) {
      building = true;
      background.execute(this::merge);
    }
  }

  /** Merges without holding up writers; what they change meanwhile lies in newer layers. */
  private void merge() {
    LiveChanges.Taken taken;
    PartyIndex old;
    int wholeSet;
    synchronized (writing) {
      taken = changes.take();
      old = base;
      wholeSet = wholeSets;
    }
    try {
      if (taken.size() > mostChanges(old)) {
        PartyIndex built = taken.over(old);
        swap(wholeSet, () -> rebase(built, taken));
      } else {
        LiveChanges.Merged merged = taken.merged();
        swap(wholeSet, () -> changes.replace(taken, merged));
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("{} changes of {} parties could not be merged", taken.size(), size(), e);
      synchronized (writing) {
        building = false;
      }
    }
  }

  private void rebase(PartyIndex built, LiveChanges.Taken taken) {
    base = built;
    changes.drop(taken);
  }

  private void swap(int wholeSet, Runnable change) {
    synchronized (writing) {
      if (wholeSet == wholeSets) {
        change.run();
        state = state();
      }
      building = false;
      mergeWhenGrown();
    }
  }
}
