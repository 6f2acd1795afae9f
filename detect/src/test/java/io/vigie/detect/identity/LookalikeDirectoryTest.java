package io.vigie.detect.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.party.Party;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LookalikeDirectoryTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final LookalikeDirectory directory = new LookalikeDirectory(3, background::add);

  @Test
  void aPartyThatComesChangesAndGoesTakesEffectAtOnce() {
    directory.replaceAll(List.of(Insured.domain("a", "verlaconde.example")));
    assertThat(ids("verlacondde.example")).containsExactly("a");

    directory.apply(Map.of("b", Optional.of(Insured.domain("b", "fontvieux.example"))));
    assertThat(ids("fontvvieux.example")).containsExactly("b");

    directory.apply(Map.of("a", Optional.of(Insured.domain("a", "tolvecquin.example"))));
    assertThat(ids("verlacondde.example")).isEmpty();
    assertThat(ids("tolvecqquin.example")).containsExactly("a");

    directory.apply(Map.of("a", Optional.empty()));
    assertThat(ids("tolvecqquin.example")).isEmpty();
  }

  @Test
  void theBigIndexIsBuiltAnewInTheBackgroundWithWhatChangedMeanwhile() {
    Map<String, Optional<Party>> many = new HashMap<>();
    for (String name : List.of("verlaconde", "fontvieux", "tolvecquin", "zukavolk")) {
      many.put(name, Optional.of(Insured.domain(name, name + ".example")));
    }
    directory.apply(many);
    assertThat(background).hasSize(1);
    directory.apply(Map.of("verlaconde", Optional.empty()));
    while (!background.isEmpty()) {
      background.remove().run();
    }
    assertThat(ids("verlacondde.example")).isEmpty();
    assertThat(ids("fontvvieux.example")).containsExactly("fontvieux");
    assertThat(ids("zukavvolk.example")).containsExactly("zukavolk");
  }

  @Test
  void aWholeSetOutdatesWhatIsBeingBuilt() {
    Map<String, Optional<Party>> many = new HashMap<>();
    for (String name : List.of("verlaconde", "fontvieux", "tolvecquin", "zukavolk")) {
      many.put(name, Optional.of(Insured.domain(name, name + ".example")));
    }
    directory.apply(many);
    directory.replaceAll(new ArrayList<>());
    while (!background.isEmpty()) {
      background.remove().run();
    }
    assertThat(ids("fontvvieux.example")).isEmpty();
  }

  private List<String> ids(String candidate) {
    return directory.finder().find(candidate).stream().map(Lookalike::partyId).toList();
  }
}
