package io.vigie.alerting.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What of the grouping does not depend on the order of arrival, and what does. */
final class ArrivalOrderPropertyTest {
  private static final List<String> TEXTS =
      List.of(
          Invented.ACCUSATION,
          "On sait où tu habites et on viendra chez toi samedi soir avec nos amis, prépare-toi.",
          "Do not trust this company, they sold my grandmother a broken boiler and laughed at her.",
          "Le patron a tapé dans la caisse pendant dix ans, tout le quartier est au courant.",
          "menteurs",
          "bande d'escrocs");

  /** Copies of six unlike texts, each changed as people change them. */
  @Provide
  Arbitrary<List<Detection>> copies() {
    Arbitrary<String> decorated =
        Combinators.combine(
                Arbitraries.of(TEXTS),
                Arbitraries.of("", " 😡😡", " https://lien.example/x", " !!!", " @quelquun"),
                Arbitraries.of(true, false))
            .as(
                (text, tail, loud) ->
                    (loud ? text.toUpperCase(java.util.Locale.ROOT) : text) + tail);
    return Combinators.combine(decorated, Arbitraries.of(Harm.class))
        .as((text, harm) -> new Object[] {text, harm})
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(ArrivalOrderPropertyTest::detections);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void copiesFormTheSameGroupsInAnyOrder(
      @ForAll("copies") List<Detection> detections, @ForAll Random random) {
    List<Detection> shuffled = new ArrayList<>(detections);
    Collections.shuffle(shuffled, random);
    assertThat(groups(shuffled)).isEqualTo(groups(detections));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void threadIsOneAlertInAnyOrder(@ForAll Random random) {
    List<Detection> thread = new ArrayList<>();
    for (int index = 0; index < TEXTS.size(); index++) {
      Mention mention =
          Invented.mention("m-" + index, TEXTS.get(index))
              .inReplyTo("https://forum.example/t/1")
              .build();
      thread.add(Invented.detection(mention, Harm.INSULT));
    }
    Collections.shuffle(thread, random);
    assertThat(groups(thread)).hasSize(1);
  }

  /** The limit of the rule: alerts that people may have read never merge by themselves. */
  @Example
  void bridgeBetweenTwoAlertsJoinsOneOfThem() {
    Detection one = Invented.detection(Invented.mention("m-1", TEXTS.get(0)).build(), Harm.INSULT);
    Detection two = Invented.detection(Invented.mention("m-2", TEXTS.get(1)).build(), Harm.THREAT);
    Detection bridge =
        Invented.detection(
            Invented.mention("m-3", "pareil").inReplyTo("m-1").sameAs("m-2").build(), Harm.INSULT);
    assertThat(groups(List.of(bridge, one, two))).hasSize(1);
    assertThat(groups(List.of(one, two, bridge))).hasSize(2);
  }

  private static List<Detection> detections(List<Object[]> parts) {
    List<Detection> detections = new ArrayList<>();
    for (Object[] part : parts) {
      Mention mention = Invented.mention("m-" + detections.size(), (String) part[0]).build();
      detections.add(Invented.detection(mention, (Harm) part[1]));
    }
    return detections;
  }

  private static Set<Set<String>> groups(List<Detection> detections) {
    Desk desk = new Desk();
    detections.forEach(desk::take);
    return desk.alerts.values().stream()
        .map(ArrivalOrderPropertyTest::members)
        .collect(Collectors.toSet());
  }

  private static Set<String> members(Alert alert) {
    return alert.detections().stream().map(Detection::id).collect(Collectors.toSet());
  }
}
