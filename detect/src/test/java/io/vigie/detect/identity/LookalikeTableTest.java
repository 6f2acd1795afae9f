package io.vigie.detect.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LookalikeTableTest {
  private static final LookalikeFinder FINDER =
      LookalikeFinder.of(
          List.of(
              Insured.business(
                  "verlaconde",
                  "Maison Verlaconde SARL",
                  List.of("verlaconde"),
                  List.of("verlaconde.example")),
              Insured.business("bemoulat", "Bemoulat", List.of(), List.of("bemoulat.example")),
              Insured.business("zuva", "Zuva", List.of(), List.of("zuva.example")),
              Insured.business("navette", "Navette", List.of(), List.of("navette.example")),
              Insured.business("garage", "Garage Larzac", List.of(), List.of()),
              Insured.person("odile", "Odile Fontvieux")));

  @ParameterizedTest
  @CsvFileSource(resources = "/identity/lookalikes.csv")
  void namesTheTechniqueOrNobody(String candidate, String technique) {
    List<Lookalike> found = FINDER.find(candidate);
    if (technique.equals("NONE")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .singleElement()
          .satisfies(
              lookalike -> {
                assertThat(lookalike.technique()).hasToString(technique);
                assertThat(lookalike.candidate()).isEqualTo(candidate);
                assertThat(lookalike.score()).isBetween(Lookalike.THRESHOLD, 1.0);
                assertThat(lookalike.reasons()).isNotEmpty();
              });
    }
  }
}
