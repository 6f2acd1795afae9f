package io.vigie.alerting.episode;

import io.vigie.alerting.alert.AlertStatus;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds and files the alerts of one party by what later detections recognise them by. */
public final class Episodes {
  /** The newest alerts under one key; a key with more tells nothing apart. */
  private static final int LONGEST_FILE = 32;

  private final EpisodeStore store;
  private final double threshold;
  private final Collection<String> names;

  /**
   * @param threshold similarity from which texts are near-identical, 0 to 1
   * @param names the party's names, which count for nothing
   */
  public Episodes(EpisodeStore store, double threshold, Collection<String> names) {
    this.store = store;
    this.threshold = threshold;
    this.names = names;
  }

  /** The alert that the mention joins; empty when it opens one. */
  public Optional<String> find(Mention mention, Function<String, AlertStatus> statusOf) {
    Optional<Fingerprint> fingerprint = fingerprint(mention);
    Set<String> holders = new LinkedHashSet<>(store.filedUnder(mentionKey(mention)));
    Set<String> thread = new LinkedHashSet<>(holders);
    thread.addAll(filedUnder(ThreadKeys.of(mention)));
    Set<String> all = new LinkedHashSet<>(thread);
    fingerprint.ifPresent(print -> all.addAll(filedUnder(print.keys())));
    List<Candidate> candidates = new ArrayList<>();
    for (String alertId : all) {
      boolean holds = holders.contains(alertId);
      Episode episode = episode(alertId);
      boolean alike = fingerprint.map(print -> episode.resembles(print, threshold)).orElse(holds);
      if (alike || thread.contains(alertId)) {
        AlertStatus status = statusOf.apply(alertId);
        candidates.add(new Candidate(alertId, episode.sequence, status, holds, alike));
      }
    }
    return EpisodeRule.choose(candidates).map(Candidate::alertId);
  }

  /** Opens the file of an alert. */
  public void open(String alertId, long sequence) {
    store.putEpisode(new Episode(alertId, sequence));
  }

  /** Files an alert under everything that the mention is recognised by. */
  public void add(String alertId, Mention mention) {
    Episode episode = episode(alertId);
    store.file(mentionKey(mention), List.of(alertId));
    ThreadKeys.of(mention).forEach(key -> file(key, alertId));
    Optional<Fingerprint> fingerprint = fingerprint(mention);
    if (fingerprint.isPresent() && episode.learn(fingerprint.get(), threshold)) {
      fingerprint.get().keys().forEach(key -> file(key, alertId));
      store.putEpisode(episode);
    }
  }

  /** Takes a mention out of an alert that keeps {@code remaining}. */
  public void remove(String alertId, Mention mention, List<Mention> remaining) {
    Set<String> left = new LinkedHashSet<>(ThreadKeys.of(mention));
    remaining.forEach(kept -> left.removeAll(ThreadKeys.of(kept)));
    left.forEach(key -> unfile(key, alertId));
    unfile(mentionKey(mention), alertId);
    Episode episode = episode(alertId);
    episode.fingerprints = new ArrayList<>();
    remaining.forEach(
        kept -> fingerprint(kept).ifPresent(print -> episode.learn(print, threshold)));
    store.putEpisode(episode);
  }

  private Episode episode(String alertId) {
    Episode episode = store.episode(alertId);
    if (episode == null) {
      throw new IllegalStateException("an alert should be opened before it is filed: " + alertId);
    }
    return episode;
  }

  private List<String> filedUnder(Collection<String> keys) {
    return keys.stream().flatMap(key -> store.filedUnder(key).stream()).toList();
  }

  private Optional<Fingerprint> fingerprint(Mention mention) {
    return Optional.ofNullable(Fingerprint.of(mention, names));
  }

  private static String mentionKey(Mention mention) {
    return "m:" + mention.requiredId();
  }

  private void file(String key, String alertId) {
    List<String> filed = store.filedUnder(key);
    if (filed.contains(alertId)) {
      return;
    }
    List<String> more = new ArrayList<>(filed);
    more.add(alertId);
    store.file(
        key, List.copyOf(more.subList(Math.max(0, more.size() - LONGEST_FILE), more.size())));
  }

  private void unfile(String key, String alertId) {
    List<String> filed = store.filedUnder(key);
    if (filed.contains(alertId)) {
      store.file(key, filed.stream().filter(id -> !id.equals(alertId)).toList());
    }
  }
}
