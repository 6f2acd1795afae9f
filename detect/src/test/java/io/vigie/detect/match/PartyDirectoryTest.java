package io.vigie.detect.match;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.party.Party;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartyDirectoryTest {
  private static final MatchConfiguration SMALL =
      new MatchConfiguration(0.7, 0.2, 3, io.vigie.detect.EvasionConfiguration.defaults());
  private static final Party LARZAC = business("b1", "Garage Larzac");

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final PartyDirectory directory = new PartyDirectory(SMALL, background::add);

  @Test
  void findsAPartyAsSoonAsItIsPut() {
    assertThat(matched("Garage Larzac")).isEmpty();
    directory.put(LARZAC);
    assertThat(matched("Garage Larzac")).containsExactly("b1");
    assertThat(directory.party("b1")).contains(LARZAC);
  }

  @Test
  void forgetsTheOldNameOfAReplacedParty() {
    directory.replaceAll(List.of(LARZAC));
    directory.put(business("b1", "Maison Vuillard"));
    assertThat(matched("Garage Larzac")).isEmpty();
    assertThat(matched("Maison Vuillard")).containsExactly("b1");
    assertThat(directory.size()).isEqualTo(1);
  }

  @Test
  void forgetsARemovedParty() {
    directory.replaceAll(List.of(LARZAC));
    directory.remove("b1");
    assertThat(matched("Garage Larzac")).isEmpty();
    assertThat(directory.party("b1")).isEmpty();
  }

  @Test
  void buildsTheWholeIndexInTheBackgroundWhenTheLivePartHasGrown() {
    for (int i = 0; i < 4; i++) {
      directory.put(business("b" + i, "Garage Larzac " + i));
    }
    assertThat(background).hasSize(1);
    Runnable build = background.remove();
    directory.put(business("late", "Maison Vuillard"));
    build.run();
    assertThat(matched("Garage Larzac 2 et Maison Vuillard")).containsExactly("b2", "late");
    directory.remove("b2");
    assertThat(matched("Garage Larzac 2 et Maison Vuillard")).containsExactly("late");
  }

  @Test
  void dropsAnIndexThatAWholeNewSetOutdated() {
    for (int i = 0; i < 4; i++) {
      directory.put(business("b" + i, "Garage Larzac " + i));
    }
    directory.replaceAll(List.of(business("new", "Maison Vuillard")));
    background.remove().run();
    assertThat(matched("Garage Larzac 2 et Maison Vuillard")).containsExactly("new");
  }

  @Test
  void readersAreNeverStoppedAndAlwaysSeeAWholeSet() throws Exception {
    List<Party> left = List.of(business("l1", "Garage Larzac"), business("l2", "Maison Vuillard"));
    List<Party> right = List.of(business("r1", "Garage Larzac"), business("r2", "Maison Vuillard"));
    directory.replaceAll(left);
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Future<List<List<String>>> seen = reader.submit(() -> readUntil(stop));
      for (int i = 0; i < 200; i++) {
        directory.replaceAll(i % 2 == 0 ? right : left);
      }
      stop.set(true);
      assertThat(seen.get())
          .isNotEmpty()
          .allMatch(ids -> ids.equals(List.of("l1", "l2")) || ids.equals(List.of("r1", "r2")));
    } finally {
      reader.shutdownNow();
    }
  }

  private List<List<String>> readUntil(AtomicBoolean stop) {
    List<List<String>> seen = new ArrayList<>();
    do {
      seen.add(matched("Garage Larzac et Maison Vuillard"));
    } while (!stop.get());
    return seen;
  }

  @Test
  void changesInManyLayersGiveWhatTheFinalPartiesGive() {
    PartyDirectory live = new PartyDirectory(MatchConfiguration.defaults(), background::add);
    Map<String, Party> expected = new HashMap<>();
    StringBuilder everyName = new StringBuilder();
    for (int i = 0; i < 1_990; i++) {
      String id = "b" + i % 700;
      Party party = business(id, "Garage Larzac " + i);
      Optional<Party> change = i % 5 == 4 ? Optional.empty() : Optional.of(party);
      live.apply(Map.of(id, change));
      change.ifPresentOrElse(value -> expected.put(id, value), () -> expected.remove(id));
      everyName.append("Garage Larzac ").append(i).append("! ");
      if (i == 1_700) {
        assertThat(background).hasSize(1);
        background.remove().run();
      }
    }
    assertThat(live.size()).isEqualTo(expected.size());
    assertThat(live.match(text(everyName.toString())))
        .hasSize(expected.size())
        .isEqualTo(DictionaryMatcher.of(expected.values()).match(text(everyName.toString())));
  }

  @Property(tries = 300)
  void anyHistoryGivesWhatTheFinalPartiesGive(@ForAll("histories") List<Step> history) {
    Queue<Runnable> tasks = new ArrayDeque<>();
    PartyDirectory live = new PartyDirectory(SMALL, tasks::add);
    Map<String, Party> expected = new HashMap<>();
    for (Step step : history) {
      if (step.build() && !tasks.isEmpty()) {
        tasks.remove().run();
      }
      Map<String, Optional<Party>> news = new LinkedHashMap<>();
      String id = "b" + step.id();
      Optional<Party> party =
          step.name() == 0
              ? Optional.empty()
              : Optional.of(business(id, "Garage Larzac " + step.name()));
      news.put(id, party);
      live.apply(news);
      party.ifPresentOrElse(value -> expected.put(id, value), () -> expected.remove(id));
    }
    String text = "Garage Larzac 1! Garage Larzac 2! Garage Larzac 3!";
    assertThat(live.match(text(text)))
        .isEqualTo(DictionaryMatcher.of(expected.values(), SMALL).match(text(text)));
  }

  /** Puts the name into the party, or removes the party for 0. */
  record Step(int id, int name, boolean build) {}

  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 5);
    return small
        .flatMap(
            id ->
                Arbitraries.integers()
                    .between(0, 3)
                    .flatMap(
                        name ->
                            Arbitraries.of(true, false).map(build -> new Step(id, name, build))))
        .list()
        .ofMaxSize(30);
  }

  private List<String> matched(String text) {
    return directory.match(text(text)).stream().map(PartyMatch::partyId).toList();
  }
}
