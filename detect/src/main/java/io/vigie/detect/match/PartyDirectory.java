package io.vigie.detect.match;

import io.vigie.detect.MatchConfiguration;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parties insured right now, and a matcher of them. Readers always see one whole snapshot: a
 * big index and a small one of what changed since; they never wait for a writer. When the small one
 * has grown, a new big one is built in the background.
 *
 * <p>Thread-safe. Writes cost time in proportion to the small index, so give many at once.
 */
public final class PartyDirectory implements PartyMatcher {
  private static final Logger LOG = LoggerFactory.getLogger(PartyDirectory.class);

  /** The small index may also be this part of the big one before it is built anew. */
  private static final int PART = 20;

  private static final PartyListener NOBODY =
      new PartyListener() {
        @Override
        public void replaceAll(Collection<Party> all) {}

        @Override
        public void apply(Map<String, Optional<Party>> news) {}
      };

  private final MatchConfiguration configuration;
  private final Executor background;
  private final Map<String, Party> parties = new ConcurrentHashMap<>();
  private final Object writing = new Object();
  private final PartyListener listener;
  private volatile DictionaryMatcher snapshot;

  /** What differs from the big index; an empty value stands for a removed party. */
  private final Map<String, Optional<Party>> changes = new LinkedHashMap<>();

  private PartyIndex base = PartyIndex.EMPTY;
  private boolean building;

  /** Counts the whole sets swapped in, which outdate what is being built. */
  private int wholeSets;

  /**
   * An empty directory.
   *
   * @param background runs the building of the big index
   */
  public PartyDirectory(MatchConfiguration configuration, Executor background) {
    this(configuration, background, NOBODY);
  }

  /**
   * An empty directory.
   *
   * @param background runs the building of the big index
   * @param listener is told every change before readers see it
   */
  public PartyDirectory(
      MatchConfiguration configuration, Executor background, PartyListener listener) {
    this.configuration = configuration;
    this.background = background;
    this.listener = listener;
    this.snapshot = matcher();
  }

  /** The party with this id, when it is insured. */
  public Optional<Party> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  /** How many parties are insured. */
  public int size() {
    return parties.size();
  }

  /** Adds a party, or takes it in place of the one with its id. */
  public void put(Party party) {
    apply(Map.of(party.id(), Optional.of(party)));
  }

  /** Removes a party; one that is not there is none. */
  public void remove(String id) {
    apply(Map.of(id, Optional.empty()));
  }

  /** Swaps in a whole new set of parties, at once for readers. */
  public void replaceAll(Collection<Party> all) {
    PartyIndex index = PartyIndex.of(all);
    synchronized (writing) {
      Map<String, Party> byId = new LinkedHashMap<>();
      index.parties().forEach(party -> byId.put(party.id(), party));
      parties.keySet().retainAll(byId.keySet());
      parties.putAll(byId);
      listener.replaceAll(index.parties());
      changes.clear();
      base = index;
      wholeSets++;
      snapshot = matcher();
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
      listener.apply(news);
      news.forEach(this::remember);
      snapshot = matcher();
      buildWhenGrown();
    }
  }

  @Override
  public List<PartyMatch> match(Mention mention) {
    return snapshot.match(mention);
  }

  @Override
  public List<MatchExplanation> explain(Mention mention) {
    return snapshot.explain(mention);
  }

  private void remember(String id, Optional<Party> party) {
    changes.put(id, party);
    party.ifPresentOrElse(value -> parties.put(id, value), () -> parties.remove(id));
  }

  private DictionaryMatcher matcher() {
    List<Party> live = new ArrayList<>(changes.size());
    changes.values().forEach(party -> party.ifPresent(live::add));
    PartySegments segments =
        new PartySegments(base, PartyIndex.of(live), Set.copyOf(changes.keySet()));
    return new DictionaryMatcher(segments, configuration);
  }

  private void buildWhenGrown() {
    int most = Math.max(configuration.liveParties(), base.size() / PART);
    if (!building && changes.size() > most) {
      building = true;
      background.execute(this::build);
    }
  }

  /** Builds without holding up writers; what they change meanwhile stays in the small index. */
  private void build() {
    Map<String, Optional<Party>> taken;
    int wholeSet;
    synchronized (writing) {
      taken = new LinkedHashMap<>(changes);
      wholeSet = wholeSets;
    }
    try {
      swap(PartyIndex.of(parties.values()), taken, wholeSet);
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("the index of {} parties could not be built anew", parties.size(), e);
      synchronized (writing) {
        building = false;
      }
    }
  }

  private void swap(PartyIndex built, Map<String, Optional<Party>> taken, int wholeSet) {
    synchronized (writing) {
      if (wholeSet == wholeSets) {
        base = built;
        taken.forEach((id, party) -> changes.remove(id, party));
        snapshot = matcher();
      }
      building = false;
      buildWhenGrown();
    }
  }
}
