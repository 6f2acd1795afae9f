package io.vigie.detect.identity;

import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyListener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The finder of lookalikes of the parties insured right now: a big index and a small one of what
 * changed since. When the small one has grown, a new big one is built in the background.
 *
 * <p>Thread-safe. Readers see one whole snapshot and never wait; writes cost time in proportion to
 * the small index.
 */
public final class LookalikeDirectory implements PartyListener, Imitations {
  private static final Logger LOG = LoggerFactory.getLogger(LookalikeDirectory.class);

  /** The small index may also be this part of the big one before that is built anew. */
  private static final int PART = 20;

  private final int liveParties;
  private final Executor background;
  private final Object writing = new Object();
  private final Map<String, Party> parties = new LinkedHashMap<>();

  /** What differs from the big index; an empty value stands for a party that went. */
  private final Map<String, Optional<Party>> changes = new LinkedHashMap<>();

  private LookalikeIndex base = LookalikeIndex.EMPTY;
  private boolean building;

  /** Counts the whole sets swapped in, which outdate what is being built. */
  private int wholeSets;

  private volatile LookalikeFinder snapshot = LookalikeFinder.of(List.of());

  /**
   * An empty directory.
   *
   * @param liveParties changes that the small index always takes
   * @param background runs the building of the big index
   */
  public LookalikeDirectory(int liveParties, Executor background) {
    this.liveParties = liveParties;
    this.background = background;
  }

  /** The finder of this moment. */
  public LookalikeFinder finder() {
    return snapshot;
  }

  @Override
  public List<Imitation> find(Mention mention) {
    return new MentionImitations(snapshot).find(mention);
  }

  @Override
  public void replaceAll(Collection<Party> all) {
    LookalikeIndex index = LookalikeIndex.of(all);
    synchronized (writing) {
      parties.clear();
      all.forEach(party -> parties.put(party.id(), party));
      changes.clear();
      base = index;
      wholeSets++;
      snapshot = current();
    }
  }

  @Override
  public void apply(Map<String, Optional<Party>> news) {
    synchronized (writing) {
      news.forEach(this::remember);
      snapshot = current();
      buildWhenGrown();
    }
  }

  private void remember(String id, Optional<Party> party) {
    changes.put(id, party);
    party.ifPresentOrElse(value -> parties.put(id, value), () -> parties.remove(id));
  }

  private LookalikeFinder current() {
    List<Party> live = new ArrayList<>(changes.size());
    changes.values().forEach(party -> party.ifPresent(live::add));
    return new LookalikeFinder(base, LookalikeIndex.of(live), Set.copyOf(changes.keySet()));
  }

  private void buildWhenGrown() {
    if (!building && changes.size() > Math.max(liveParties, base.size() / PART)) {
      building = true;
      background.execute(this::build);
    }
  }

  /** Builds without holding up writers; what they change meanwhile stays in the small index. */
  private void build() {
    List<Party> all;
    Map<String, Optional<Party>> taken;
    int wholeSet;
    synchronized (writing) {
      all = List.copyOf(parties.values());
      taken = new LinkedHashMap<>(changes);
      wholeSet = wholeSets;
    }
    try {
      swap(LookalikeIndex.of(all), taken, wholeSet);
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("the lookalike index of {} parties could not be built anew", all.size(), e);
      synchronized (writing) {
        building = false;
      }
    }
  }

  private void swap(LookalikeIndex built, Map<String, Optional<Party>> taken, int wholeSet) {
    synchronized (writing) {
      if (wholeSet == wholeSets) {
        base = built;
        taken.forEach(changes::remove);
        snapshot = current();
      }
      building = false;
      buildWhenGrown();
    }
  }
}
