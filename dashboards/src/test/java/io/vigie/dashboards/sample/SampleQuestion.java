package io.vigie.dashboards.sample;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.Candidate;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import java.util.List;
import java.util.stream.Stream;

/** Invented ambiguous mentions. */
public final class SampleQuestion {
  private SampleQuestion() {}

  /** A question of {@code tenant} about the first {@code name} in {@code text}. */
  public static AmbiguousMention of(
      String tenant, String name, String text, List<Harm> harms, String... partyIds) {
    Mention mention =
        Mention.builder()
            .id("m-" + Math.abs(text.hashCode()))
            .kind(MentionKind.POST)
            .source("forum")
            .url("https://forum.example/t/" + Math.abs(text.hashCode()))
            .author(new Author("dupuy", "M. Dupuy", null, null, null, null))
            .publishedAt(SampleAlert.NOON)
            .seenAt(SampleAlert.NOON)
            .text(text)
            .build();
    int start = text.indexOf(name);
    int end = start + name.length();
    return new AmbiguousMention(
        AmbiguousMention.idOf(mention, tenant, Field.TEXT, start, end),
        mention.requiredId(),
        tenant,
        Field.TEXT,
        start,
        end,
        name,
        harms,
        Stream.of(partyIds)
            .map(
                id ->
                    new Candidate(
                        id,
                        0.5,
                        List.of("the party's name", "a single word that also means other things")))
            .toList(),
        0,
        mention);
  }
}
