package io.vigie.detect.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MentionImitationsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
  private static final Instant YESTERDAY = Instant.parse("2026-04-30T10:00:00Z");
  private static final Instant YEARS_AGO = Instant.parse("2018-04-30T10:00:00Z");
  private final Imitations imitations =
      Imitations.of(
          LookalikeFinder.of(
              List.of(
                  Insured.business(
                      "verlaconde",
                      "Maison Verlaconde",
                      List.of("verlaconde"),
                      List.of("verlaconde.example")),
                  Insured.person("odile", "Odile Fontvieux"))));

  @Test
  void aDomainIsReadFromItsTextTitleOrAddress() {
    for (Mention mention :
        List.of(
            domain().text("Nouveau domaine : verlacondde.example, vu hier").build(),
            domain().title("verlacondde.example").build(),
            domain().url("https://verlacondde.example/").build())) {
      assertThat(imitations.find(mention))
          .singleElement()
          .satisfies(found -> assertThat(found.name()).startsWith("verlacondde.example"));
    }
  }

  @Test
  void thePartysOwnDomainIsNone() {
    assertThat(imitations.find(domain().text("verlaconde.example").build())).isEmpty();
  }

  @Test
  void otherKindsOfMentionAreNotLookedAt() {
    Mention post =
        Mention.builder().id("m").kind(MentionKind.POST).text("verlacondde.example").build();
    assertThat(imitations.find(post)).isEmpty();
  }

  @Test
  void aYoungAccountThatClaimsToBeThePartyWeighsMoreThanAnOldOne() {
    Mention young =
        account("verlaconde_sav", "Verlaconde", "Service client officiel, écrivez-nous", YESTERDAY);
    Mention old = account("verlaconde_sav", "Jeanne V.", "Photos de montagne", YEARS_AGO);
    assertThat(score(young)).isGreaterThan(score(old)).isGreaterThan(0.9);
    assertThat(imitations.find(young).get(0).reasons())
        .anyMatch(reason -> reason.contains("1 days old"))
        .anyMatch(reason -> reason.contains("claims to be the party"))
        .anyMatch(reason -> reason.contains("display name"));
  }

  @Test
  void parodyAndFansThatSaySoAreLowered() {
    double plain = score(account("verlaconde_off", "Maison Verlaconde", "", null));
    for (String bio :
        List.of("Compte parodique", "Fan page", "unofficial", "Compte non officiel")) {
      Mention declared = account("verlaconde_off", "Maison Verlaconde", bio, null);
      assertThat(score(declared)).as(bio).isLessThan(plain).isLessThan(Lookalike.THRESHOLD);
      assertThat(imitations.find(declared).get(0).reasons())
          .anyMatch(reason -> reason.contains("declares itself"));
    }
  }

  @Test
  void theDisplayNameAloneCanImitate() {
    Mention mention = account("xk77_shop", "Odile Fontvieux officiel", "contactez-nous", YESTERDAY);
    assertThat(imitations.find(mention))
        .singleElement()
        .satisfies(found -> assertThat(found.partyId()).isEqualTo("odile"));
  }

  @Test
  void thePartysOwnAccountIsNoneWhateverItIsCalled() {
    assertThat(imitations.find(account("verlaconde", "Verlaconde officiel", "", YESTERDAY)))
        .isEmpty();
  }

  @Test
  void anAccountOfSomebodyElseIsNone() {
    assertThat(imitations.find(account("tolvecquin", "Jeanne Tolvecquin", "", YESTERDAY)))
        .isEmpty();
  }

  private double score(Mention mention) {
    return imitations.find(mention).stream().mapToDouble(Imitation::score).max().orElse(0);
  }

  private static io.vigie.ingest.mention.MentionBuilder domain() {
    return Mention.builder().id("m").kind(MentionKind.DOMAIN).seenAt(NOW);
  }

  private static Mention account(
      String handle, String name, String bio, @Nullable Instant createdAt) {
    return Mention.builder()
        .id("m")
        .kind(MentionKind.ACCOUNT)
        .seenAt(NOW)
        .author(new Author(handle, name, null, null, createdAt, 12L))
        .text(bio)
        .build();
  }
}
