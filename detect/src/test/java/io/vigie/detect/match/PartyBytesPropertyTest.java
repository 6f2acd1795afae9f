package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.party.Party;
import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartyBytesPropertyTest {

  @Property(tries = 300)
  void everyPartyComesBackAsItWas(@ForAll("parties") Party party) {
    ByteArray bytes = new ByteArray(8);
    PartyBytes.write(party, bytes);
    assertThat(PartyBytes.read(ByteBuffer.wrap(bytes.toArray()))).isEqualTo(party);
  }

  @Property(tries = 50)
  void packedPartiesAreFoundByTheirNumber(@ForAll("lists") List<Party> parties) {
    PackedParties.Builder packed = new PackedParties.Builder();
    parties.forEach(packed::add);
    PackedParties built = packed.build();
    assertThat(built.size()).isEqualTo(parties.size());
    for (int number = parties.size() - 1; number >= 0; number--) {
      assertThat(built.get(number)).isEqualTo(parties.get(number));
      assertThat(built.get(number)).isSameAs(built.get(number));
    }
  }

  @Provide
  Arbitrary<Party> parties() {
    return RandomRecords.parties();
  }

  @Provide
  Arbitrary<List<Party>> lists() {
    return RandomRecords.parties().list().ofMaxSize(5);
  }
}
