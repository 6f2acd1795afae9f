package io.vigie.ingest.json;

import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Confidence;
import io.vigie.ingest.mention.Media;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionBuilder;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.mention.Visibility;
import io.vigie.ingest.party.HashPurpose;
import io.vigie.ingest.party.ImageHash;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import io.vigie.ingest.party.Policy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.jspecify.annotations.Nullable;

/** Random records of this module, for property tests here and in the modules above. */
public final class RandomRecords {
  private RandomRecords() {}

  /** Any well-formed text, controls and characters beyond the basic plane included. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.just(""),
        Arbitraries.strings().ascii().ofMaxLength(40),
        Arbitraries.strings().withChars("aéœ 'ÀßİΣ\u0301\u200d<&;>\"\\\t\n").ofMaxLength(40),
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .list()
            .ofMaxSize(10)
            .map(RandomRecords::ofCodePoints));
  }

  /** From 1970 to 2100, to the nanosecond. */
  public static Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(0, 4_102_444_800L)
        .flatMap(
            second ->
                Arbitraries.of(0, 1, 123_000_000, 999_999_999)
                    .map(nano -> Instant.ofEpochSecond(second, nano)));
  }

  /** 64 hex digits. */
  public static Arbitrary<String> pdqHashes() {
    return Arbitraries.strings().withChars("0123456789abcdefABCDEF").ofLength(64);
  }

  /** Mentions that have something to read, or are tombstones. */
  public static Arbitrary<Mention> mentions() {
    Arbitrary<Mention> first =
        Builders.withBuilder(Mention::builder)
            .use(optional(texts()))
            .in((builder, value) -> builder.id(value))
            .use(Arbitraries.integers().between(0, Integer.MAX_VALUE))
            .in(MentionBuilder::revision)
            .use(optional(Arbitraries.of(MentionKind.class)))
            .in((builder, value) -> builder.kind(value))
            .use(optional(texts()))
            .in((builder, value) -> builder.source(value))
            .use(optional(texts()))
            .in((builder, value) -> builder.url(value))
            .use(optional(texts()))
            .in((builder, value) -> builder.about(value))
            .use(optional(authors()))
            .in((builder, value) -> builder.author(value))
            .use(optional(instants()))
            .in((builder, value) -> builder.publishedAt(value))
            .use(optional(Arbitraries.of(Confidence.class)))
            .in((builder, value) -> builder.publishedAtConfidence(value))
            .use(optional(instants()))
            .in((builder, value) -> builder.seenAt(value))
            .use(texts())
            .in((builder, value) -> builder.text(value))
            .build(MentionBuilder::build);
    return combine(first, Arbitraries.longs().greaterOrEqual(0), RandomRecords::withReach)
        .flatMap(RandomRecords::withRest);
  }

  /** Parties of all shapes. */
  public static Arbitrary<Party> parties() {
    Arbitrary<String> names = texts().filter(text -> !text.isBlank());
    Arbitrary<List<String>> lists = texts().list().ofMaxSize(3);
    Arbitrary<Party> bare =
        combine(
            names,
            names,
            (id, name) ->
                new Party(
                    id,
                    PartyKind.BUSINESS,
                    name,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    null,
                    null,
                    null,
                    null));
    return bare.flatMap(
        party ->
            lists.flatMap(
                words ->
                    optional(policies())
                        .flatMap(
                            policy -> pdqHashes().map(pdq -> filled(party, words, policy, pdq)))));
  }

  /** Dead letters of all shapes. */
  public static Arbitrary<DeadLetter> deadLetters() {
    return combine(
            instants(), texts(), (at, text) -> new DeadLetter(at, "detect", text, null, null))
        .flatMap(
            letter ->
                combine(
                    optional(texts()),
                    optional(texts()),
                    (source, payload) ->
                        new DeadLetter(
                            letter.at(), letter.stage(), letter.reason(), source, payload)));
  }

  /** {@code values}, or null one time in four. */
  public static <T> Arbitrary<@Nullable T> optional(Arbitrary<T> values) {
    return values.injectNull(0.25);
  }

  private static Arbitrary<Author> authors() {
    return combine(
        optional(texts()),
        optional(instants()),
        (handle, createdAt) ->
            new Author(handle, handle, null, null, createdAt, createdAt == null ? null : 12L));
  }

  private static Arbitrary<Policy> policies() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(0, 40_000).map(day -> LocalDate.ofEpochDay(day));
    return combine(
        days,
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1000000")).ofScale(2),
        (day, amount) ->
            new Policy(
                "N-1",
                List.of("E_REPUTATION_PRO"),
                day.toString(),
                day.plusDays(1).toString(),
                amount,
                null));
  }

  private static Mention withReach(Mention mention, long reach) {
    return mention.toBuilder().reach(reach).build();
  }

  private static Arbitrary<Mention> withRest(Mention mention) {
    Arbitrary<List<Media>> media =
        combine(optional(texts()), optional(pdqHashes()), Media::new).list().ofMaxSize(2);
    Arbitrary<Double> ratings = Arbitraries.integers().between(0, 10).map(half -> half / 2.0);
    return combine(
            media,
            optional(ratings),
            (pictures, rating) -> mention.toBuilder().media(pictures).rating(rating).build())
        .flatMap(
            rated ->
                combine(
                    Arbitraries.of(true, false),
                    optional(Arbitraries.of(Visibility.class)),
                    (deleted, visibility) ->
                        rated.toBuilder()
                            .deleted(deleted && rated.id() != null)
                            .visibility(visibility)
                            .build()));
  }

  private static Party filled(
      Party party, List<String> words, @Nullable Policy policy, String pdq) {
    boolean some = !words.isEmpty();
    return new Party(
        party.id(),
        some ? PartyKind.PERSON : PartyKind.BUSINESS,
        party.name(),
        words,
        words,
        List.of(),
        words,
        List.of(),
        words,
        List.of(),
        some ? List.of(new ImageHash(pdq, HashPurpose.AVATAR)) : List.of(),
        some,
        some ? words.get(0) : null,
        null,
        some ? "fr" : null,
        policy);
  }

  private static String ofCodePoints(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }

  private static <A extends @Nullable Object, B extends @Nullable Object, R> Arbitrary<R> combine(
      Arbitrary<A> first, Arbitrary<B> second, BiFunction<A, B, R> join) {
    return first.flatMap(a -> second.map(b -> join.apply(a, b)));
  }
}
