package io.vigie.detect.corpus;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.harm.Stance;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.party.PartyKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts of a corpus for the tests. */
final class Written {
  private Written() {}

  static CorpusText harmful(String id, String text, String target, Harm harm) {
    return text(id, text, target, Set.of(harm), null);
  }

  static CorpusText harmless(String id, String text, String target) {
    return text(id, text, target, Set.of(), null);
  }

  static CorpusText text(
      String id, String text, String target, Set<Harm> harms, @Nullable String contrast) {
    return new CorpusText(
        id,
        "fr",
        text,
        new Target(target, PartyKind.BUSINESS),
        List.of(),
        harms,
        harms.isEmpty() ? Stance.NEUTRAL : Stance.ATTACK,
        harms.isEmpty() ? "FP_ORDINARY" : "FACT_ASSERTED",
        harms.stream().findFirst().orElse(Harm.DEFAMATION),
        contrast,
        Register.SOCIAL,
        Sector.CRAFTS,
        MentionKind.POST,
        null);
  }
}
