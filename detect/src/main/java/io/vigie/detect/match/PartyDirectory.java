package io.vigie.detect.match;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
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

  /** Well below the day that Kafka keeps removals for. */
  private static final Duration RENEWED_AFTER = Duration.ofHours(6);

  private static final PartyListener NOBODY =
      new PartyListener() {
        @Override
        public void replaceAll(Collection<Party> all) {}

        @Override
        public void apply(Map<String, Optional<Party>> news) {}
      };

  private final MatchConfiguration configuration;
  private final Executor background;
  private final PartyListener listener;
  private final Object writing = new Object();
  private final LiveChanges changes = new LiveChanges();
  private final @Nullable PartySnapshots snapshots;
  private volatile State state;
  private PartyIndex base = PartyIndex.EMPTY;

  /** Up to where the big index is current. */
  private @Nullable FeedPosition basePosition;

  /** Up to where the whole directory is current. */
  private @Nullable FeedPosition position;

  private int size;
  private boolean building;

  /** Counts the whole sets swapped in, which outdate what is being built. */
  private int wholeSets;

  /** What readers see. */
  private record State(PartySegments segments, DictionaryMatcher matcher, int size) {}

  /** An empty directory that keeps no snapshot and tells nobody. */
  public PartyDirectory(MatchConfiguration configuration, Executor background) {
    this(configuration, background, NOBODY);
  }

  /** An empty directory that keeps no snapshot. */
  public PartyDirectory(
      MatchConfiguration configuration, Executor background, PartyListener listener) {
    this(configuration, background, listener, null);
  }

  /** An empty directory that tells nobody. */
  PartyDirectory(MatchConfiguration configuration, Executor background, PartySnapshots snapshots) {
    this(configuration, background, NOBODY, snapshots);
  }

  /**
   * An empty directory.
   *
   * @param background runs the merging of changes, the building of the big index and its writing
   * @param listener is told every change before readers see it
   * @param snapshots where the big index is kept between starts; null for nowhere
   */
  PartyDirectory(
      MatchConfiguration configuration,
      Executor background,
      PartyListener listener,
      @Nullable PartySnapshots snapshots) {
    this.configuration = configuration;
    this.background = background;
    this.listener = listener;
    this.snapshots = snapshots;
    this.state = state();
  }

  /**
   * An empty directory that keeps a snapshot, if that can be done at all.
   *
   * @param background runs the merging of changes, the building of the big index and its writing
   * @param listener is told every change before readers see it
   * @param file of the snapshot
   */
  public static PartyDirectory keptIn(
      MatchConfiguration configuration, Executor background, PartyListener listener, Path file) {
    try {
      PartySnapshots snapshots = new PartySnapshots(file, BuildFingerprint.compute());
      return new PartyDirectory(configuration, background, listener, snapshots);
    } catch (IOException e) {
      LOG.warn("no snapshot of the parties is kept: {}", e.getMessage());
      return new PartyDirectory(configuration, background, listener);
    }
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
    replaceAll(all, null);
  }

  /**
   * As {@link #replaceAll(Collection)}.
   *
   * @param position of the feed that gave them; null when no feed did
   */
  public void replaceAll(Collection<Party> all, @Nullable FeedPosition position) {
    Map<String, Party> byId = new LinkedHashMap<>(all.size() * 2);
    all.forEach(party -> byId.put(party.id(), party));
    PackedParties.Builder packed = new PackedParties.Builder();
    byId.values().forEach(packed::add);
    replaceAll(PartyIndex.of(packed.build()), position);
    saveInBackground();
  }

  /** The listener hears of it first, and outside the lock: it may take long over a whole set. */
  private void replaceAll(PartyIndex index, @Nullable FeedPosition from) {
    listener.replaceAll(index.parties().asList());
    synchronized (writing) {
      changes.clear();
      base = index;
      basePosition = from;
      position = from;
      size = index.size();
      wholeSets++;
      state = state();
    }
  }

  /**
   * Takes the parties of the snapshot on disk, when there is one that can be used.
   *
   * @param topicId of the topic that the parties must have come from
   * @param oldest a snapshot from before this may lack removals that are no longer known
   */
  public void open(String topicId, Instant oldest) {
    if (snapshots == null) {
      return;
    }
    try {
      PartySnapshots.Snapshot snapshot = snapshots.open();
      FeedPosition at = snapshot.position();
      if (at.topicId().equals(topicId) && at.at().isAfter(oldest)) {
        replaceAll(snapshot.index(), at);
        LOG.info("{} parties from the snapshot of {}", size(), at.at());
      }
    } catch (IOException e) {
      LOG.info("the parties are read from the topic: {}", e.getMessage());
    }
  }

  /** Up to where the feed that fills the directory was read; null when no feed does. */
  public @Nullable FeedPosition position() {
    synchronized (writing) {
      return position;
    }
  }

  /**
   * Adds, replaces and removes many parties, at once for readers.
   *
   * @param news by id; empty for a party to be removed
   */
  public void apply(Map<String, Optional<Party>> news) {
    apply(news, null);
  }

  /**
   * As {@link #apply(Map)}.
   *
   * @param now position of the feed behind these news; null when no feed gave them
   */
  public void apply(Map<String, Optional<Party>> news, @Nullable FeedPosition now) {
    synchronized (writing) {
      position = now == null ? position : now;
      if (news.isEmpty()) {
        return;
      }
      listener.apply(news);
      news.forEach((id, party) -> size += difference(id, party.isPresent()));
      changes.add(news);
      state = state();
      mergeWhenGrown(false);
    }
  }

  /** Writes a snapshot of now in the background, with whatever changed since the last one. */
  public void refreshSnapshot() {
    synchronized (writing) {
      if (snapshots == null || building || !isSnapshotDue()) {
        return;
      }
      if (changes.size() > 0) {
        mergeWhenGrown(true);
      } else {
        basePosition = position;
        saveInBackground();
      }
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

  /** Whether the snapshot lacks records, or would soon be too old to be trusted. */
  private boolean isSnapshotDue() {
    if (position == null || basePosition == null) {
      return position != null;
    }
    return !position.offsets().equals(basePosition.offsets())
        || position.at().isAfter(basePosition.at().plus(RENEWED_AFTER));
  }

  private State state() {
    PartySegments segments = PartySegments.of(base, changes.layers());
    return new State(segments, new DictionaryMatcher(segments, configuration), size);
  }

  private int mostChanges(PartyIndex of) {
    return Math.max(configuration.liveParties(), of.size() / PART);
  }

  private void mergeWhenGrown(boolean now) {
    boolean grown = changes.size() > mostChanges(base) || changes.areScattered();
    if (!building && (grown || now)) {
      building = true;
      background.execute(() -> merge(now));
    }
  }

  /** What is being merged. */
  private record Merging(
      LiveChanges.Taken taken, PartyIndex old, @Nullable FeedPosition position, int wholeSet) {}

  /** Merges without holding up writers; what they change meanwhile lies in newer layers. */
  private void merge(boolean whole) {
    Merging merging;
    synchronized (writing) {
      merging = new Merging(changes.take(), base, position, wholeSets);
    }
    LiveChanges.Taken taken = merging.taken();
    try {
      if (whole || taken.size() > mostChanges(merging.old())) {
        PartyIndex built = taken.over(merging.old());
        swap(merging.wholeSet(), () -> rebase(built, merging));
        saveInBackground();
      } else {
        LiveChanges.Merged merged = taken.merged();
        swap(merging.wholeSet(), () -> changes.replace(taken, merged));
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("{} changes of {} parties could not be merged", taken.size(), size(), e);
      synchronized (writing) {
        building = false;
      }
    }
  }

  private void rebase(PartyIndex built, Merging merging) {
    base = built;
    basePosition = merging.position();
    changes.drop(merging.taken());
  }

  private void swap(int wholeSet, Runnable change) {
    synchronized (writing) {
      if (wholeSet == wholeSets) {
        change.run();
        state = state();
      }
      building = false;
      mergeWhenGrown(false);
    }
  }

  private void saveInBackground() {
    if (snapshots != null) {
      PartySnapshots kept = snapshots;
      background.execute(() -> save(kept));
    }
  }

  /** Writes the big index and goes on with it as it lies in the file, off the heap. */
  private void save(PartySnapshots kept) {
    PartyIndex saved;
    FeedPosition at;
    synchronized (writing) {
      saved = base;
      at = basePosition;
    }
    if (at == null) {
      return;
    }
    try {
      kept.write(new PartySnapshots.Snapshot(saved, at));
      PartyIndex mapped = kept.open().index();
      synchronized (writing) {
        base = base == saved ? mapped : base;
        state = state();
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("no snapshot of the parties: {}", e.getMessage());
    }
  }
}
