package io.vigie.dashboards.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Severity;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.detect.harm.Harm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link AlertStore} does; each implementation inherits these tests. */
abstract class AlertStoreContract {
  private static final Scope ALL = Scope.everything();

  @SuppressWarnings("NullAway.Init") // opened before each test
  private AlertStore store;

  /** An empty store, or the same one again after it was closed. */
  abstract AlertStore open();

  @BeforeEach
  final void openStore() {
    store = open();
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }

  @Test
  void findsNothingInAnEmptyStore() {
    assertThat(store.search(ALL, AlertQuery.EVERYTHING).items()).isEmpty();
    assertThat(store.search(ALL, AlertQuery.EVERYTHING).total()).isZero();
    assertThat(store.get(ALL, "a-0")).isEmpty();
    assertThat(store.offsets()).isEmpty();
  }

  @Test
  void givesBackExactlyTheAlertThatWasPut() {
    Alert alert = SampleAlert.of("exact").dueAt(SampleAlert.NOON).assignee("ana").build();
    put(alert);
    assertThat(store.get(ALL, alert.id())).contains(alert);
  }

  @Test
  void keepsTheHighestVersionWhateverTheOrder() {
    Alert older = SampleAlert.of("v").build();
    Alert newer = SampleAlert.of("v").decisions(1).status(AlertStatus.CONFIRMED).build();
    put(newer, older);
    put(older);
    assertThat(store.get(ALL, older.id())).contains(newer);
    assertThat(store.search(ALL, AlertQuery.EVERYTHING).total()).isEqualTo(1);
  }

  @Test
  void forgetsWhatWasRemoved() {
    Alert alert = SampleAlert.of("gone").build();
    put(alert);
    store.remove(List.of(alert.id()));
    assertThat(store.get(ALL, alert.id())).isEmpty();
  }

  @Test
  void hidesWhatTheScopeDoesNotSeeFromEveryMethod() {
    Alert own = SampleAlert.of("own").party("p-own", "north").build();
    Alert foreign = SampleAlert.of("foreign").party("p-foreign", "south").build();
    put(own, foreign);
    for (Scope scope : List.of(Scope.ofTenants("north"), Scope.ofParties("p-own"))) {
      assertThat(store.search(scope, AlertQuery.EVERYTHING).items()).containsExactly(own);
      assertThat(store.search(scope, AlertQuery.EVERYTHING).total()).isEqualTo(1);
      assertThat(store.search(scope, AlertQuery.EVERYTHING.withParty("p-foreign")).items())
          .isEmpty();
      assertThat(store.get(scope, own.id())).contains(own);
      assertThat(store.get(scope, foreign.id())).isEmpty();
    }
    assertThat(store.search(Scope.nothing(), AlertQuery.EVERYTHING).items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "escrocs",
        "\"est un escroc\"",
        "moul*",
        "escroc -boulangerie",
        "inconnu OR escroc",
        "le escroc",
        "-boulangerie"
      })
  void findsWordsInTheirOtherForms(String words) {
    Alert wanted =
        SampleAlert.of("fr").post(Harm.INSULT, "Le patron du Moulin est un escroc.", "x").build();
    Alert other =
        SampleAlert.of("other").post(Harm.INSULT, "La boulangerie escroquée", "x").build();
    put(wanted, other);
    assertThat(store.search(ALL, AlertQuery.EVERYTHING.withText(words)).items()).contains(wanted);
  }

  @Test
  void findsEnglishWordsInTheirOtherForms() {
    Alert alert =
        SampleAlert.of("en").post(Harm.FRAUD, "They were cheating the customers", "x").build();
    put(alert);
    assertThat(search(AlertQuery.EVERYTHING.withText("cheat the customer"))).containsExactly(alert);
    assertThat(search(AlertQuery.EVERYTHING.withText("honest"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"open",
        "(a",
        "tenant:south",
        "https://forum.example",
        "/.*/",
        "*a",
        "a*b*c",
        "[a TO b]",
        "AND",
        "a AND",
        ")"
      })
  void saysWhyASearchCannotBeRead(String words) {
    assertThatThrownBy(() -> search(AlertQuery.EVERYTHING.withText(words)))
        .isInstanceOf(SearchSyntaxException.class)
        .hasMessageStartingWith("The search cannot be read: ");
  }

  @Test
  void refusesASearchOfEndlessLengthAndAMadeUpCursor() {
    assertThatThrownBy(() -> search(AlertQuery.EVERYTHING.withText("a ".repeat(1000))))
        .isInstanceOf(SearchSyntaxException.class);
    for (String cursor : List.of("x", "", "é", "TkVXRVNUIGEgYg", "RFVFIDEgMiBh")) {
      assertThatThrownBy(() -> search(AlertQuery.EVERYTHING.after(cursor)))
          .as(cursor)
          .isInstanceOf(SearchSyntaxException.class);
    }
  }

  @Test
  void agreesWithANaiveStoreOnRandomAlertsAndQueries() {
    Random random = new Random(7);
    List<Alert> alerts = randomAlerts(random, 400);
    put(alerts.toArray(Alert[]::new));
    for (int i = 0; i < 150; i++) {
      AlertQuery query = randomQuery(random);
      Scope scope = randomScope(random);
      List<Alert> expected = naive(alerts, scope, query);
      assertThat(allPages(scope, query)).as("%s %s", scope, query).isEqualTo(expected);
      assertThat(store.search(scope, query).total()).isEqualTo(expected.size());
    }
  }

  @Test
  void pagesOnWithoutDoublesWhileNewerAlertsArrive() {
    List<Alert> alerts = randomAlerts(new Random(3), 40);
    put(alerts.toArray(Alert[]::new));
    AlertPage first = store.search(ALL, AlertQuery.EVERYTHING.ofSize(15));
    put(SampleAlert.of("late").openedAt(SampleAlert.NOON.plus(Duration.ofDays(900))).build());
    Set<String> seen = new HashSet<>();
    first.items().forEach(alert -> seen.add(alert.id()));
    String cursor = first.nextCursor();
    while (cursor != null) {
      AlertPage page = store.search(ALL, AlertQuery.EVERYTHING.ofSize(15).after(cursor));
      page.items().forEach(alert -> assertThat(seen.add(alert.id())).isTrue());
      cursor = page.nextCursor();
    }
    assertThat(seen).hasSize(40);
  }

  @Test
  void goesOnFromTheOffsetsOfItsLastBatchAfterAReopen() {
    Alert alert = SampleAlert.of("kept").build();
    store.put(List.of(alert), Map.of(0, 7L));
    store.put(List.of(), Map.of(3, 12L));
    store.close();
    store = open();
    assertThat(store.offsets()).containsExactlyInAnyOrderEntriesOf(Map.of(0, 7L, 3, 12L));
    assertThat(store.get(ALL, alert.id())).contains(alert);
  }

  private void put(Alert... alerts) {
    store.put(List.of(alerts), Map.of());
  }

  private List<Alert> search(AlertQuery query) {
    return store.search(ALL, query).items();
  }

  private List<Alert> allPages(Scope scope, AlertQuery query) {
    List<Alert> all = new ArrayList<>();
    AlertPage page = store.search(scope, query);
    all.addAll(page.items());
    while (page.nextCursor() != null) {
      assertThat(page.items()).hasSize(query.size());
      page = store.search(scope, query.after(page.nextCursor()));
      all.addAll(page.items());
    }
    return all;
  }

  private static List<Alert> randomAlerts(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              int party = random.nextInt(6);
              return SampleAlert.of("random" + i)
                  .party("p" + party, "t" + party % 3)
                  .status(any(random, AlertStatus.values()))
                  .severity(any(random, Severity.values()))
                  .openedAt(SampleAlert.NOON.plus(Duration.ofHours(random.nextInt(60))))
                  .dueAt(
                      random.nextBoolean()
                          ? null
                          : SampleAlert.NOON.plus(Duration.ofDays(random.nextInt(9))))
                  .assignee(random.nextBoolean() ? null : "user" + random.nextInt(2))
                  .post(any(random, Harm.values()), "mot" + random.nextInt(5), "mot")
                  .build();
            })
        .toList();
  }

  private static AlertQuery randomQuery(Random random) {
    AlertQuery query =
        AlertQuery.EVERYTHING
            .sortedBy(any(random, AlertSort.values()))
            .ofSize(1 + random.nextInt(120));
    query = random.nextBoolean() ? query : query.withText("mot" + random.nextInt(5));
    query =
        random.nextBoolean()
            ? query
            : query.withStatuses(
                List.of(any(random, AlertStatus.values()), any(random, AlertStatus.values())));
    query =
        random.nextBoolean()
            ? query
            : query.withSeverities(List.of(any(random, Severity.values())));
    query =
        random.nextInt(3) > 0
            ? query
            : query.withHarms(List.of(any(random, Harm.values()), any(random, Harm.values())));
    query = random.nextInt(3) > 0 ? query : query.withParty("p" + random.nextInt(6));
    query = random.nextInt(3) > 0 ? query : query.withAssignee("user" + random.nextInt(2));
    return random.nextInt(3) > 0
        ? query
        : query.between(
            SampleAlert.NOON.plus(Duration.ofHours(random.nextInt(30))).minusNanos(1),
            random.nextBoolean() ? null : SampleAlert.NOON.plus(Duration.ofHours(45)));
  }

  private static Scope randomScope(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> ALL;
      case 1 -> Scope.ofTenants("t" + random.nextInt(3));
      case 2 -> Scope.ofParties("p0", "p" + (1 + random.nextInt(5)));
      default -> new Scope(Set.of("t1"), Set.of("p0", "p9"));
    };
  }

  private static List<Alert> naive(List<Alert> alerts, Scope scope, AlertQuery query) {
    Comparator<Alert> newest = Comparator.comparing(Alert::openedAt).reversed();
    Comparator<Alert> order =
        switch (query.sort()) {
          case NEWEST -> newest;
          case DUE ->
              Comparator.comparing(
                      Alert::dueAt,
                      Comparator.nullsLast(Comparator.<java.time.Instant>naturalOrder()))
                  .thenComparing(newest);
          case SEVERITY -> Comparator.comparing(Alert::severity).reversed().thenComparing(newest);
        };
    return alerts.stream()
        .filter(alert -> scope.sees(alert.tenant(), alert.partyId()))
        .filter(alert -> matches(alert, query))
        .sorted(order.thenComparing(Alert::id))
        .toList();
  }

  private static boolean matches(Alert alert, AlertQuery query) {
    return (query.statuses().isEmpty() || query.statuses().contains(alert.status()))
        && (query.severities().isEmpty() || query.severities().contains(alert.severity()))
        && (query.harms().isEmpty() || alert.harms().stream().anyMatch(query.harms()::contains))
        && (query.party() == null || query.party().equals(alert.partyId()))
        && (query.assignee() == null || query.assignee().equals(alert.assignee()))
        && (query.from() == null || !alert.openedAt().isBefore(query.from()))
        && (query.to() == null || alert.openedAt().isBefore(query.to()))
        && containsWord(alert, query.text());
  }

  private static boolean containsWord(Alert alert, @Nullable String word) {
    return word == null || alert.detections().get(0).mention().textOrEmpty().equals(word);
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
