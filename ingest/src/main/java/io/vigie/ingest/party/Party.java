package io.vigie.ingest.party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An insured person or business ({@code party/1}). Only {@code id}, {@code kind} and {@code name}
 * are required. Ids are global: one that belongs to another tenant is refused.
 *
 * @param aliases other names in use
 * @param handles account names without a leading at sign
 * @param domains the party's own domains
 * @param listings URLs of the party's own review pages and profiles
 * @param context words that make an ambiguous name certain
 * @param exclude words that mean a namesake
 * @param queries extra Boolean queries in Lucene syntax that also count as naming the party
 * @param imageHashes pictures to watch for
 * @param minor whether the insured is under age
 * @param household the household that the party belongs to
 * @param tenant the insurer
 * @param language ISO 639-1 code of the language to write to the party in
 */
public record Party(
    String id,
    PartyKind kind,
    String name,
    List<String> aliases,
    List<String> handles,
    List<String> domains,
    List<String> listings,
    List<String> context,
    List<String> exclude,
    List<String> queries,
    List<ImageHash> imageHashes,
    boolean minor,
    @Nullable String household,
    @Nullable String tenant,
    @Nullable String language,
    @Nullable Policy policy) {

  /** The tenant of a party whose portfolio names none. */
  public static final String DEFAULT_TENANT = "default";

  /** Policies are French: their days begin and end in Paris. */
  private static final ZoneId POLICY_ZONE = ZoneId.of("Europe/Paris");

  public Party {
    requireText("id", id);
    requireText("name", name);
    if (kind == null) {
      throw new IllegalArgumentException("kind is missing: should be PERSON or BUSINESS");
    }
    aliases = copy(aliases);
    handles = copy(handles);
    domains = copy(domains);
    listings = copy(listings);
    context = copy(context);
    exclude = copy(exclude);
    queries = copy(queries);
    imageHashes = copy(imageHashes);
  }

  /** The insurer, {@link #DEFAULT_TENANT} when none is named. */
  public String tenantOrDefault() {
    return tenant == null ? DEFAULT_TENANT : tenant;
  }

  /**
   * Whether what was seen then is watched for this party: on the days of its policy, which begin
   * and end in Paris. Without a policy, or when nobody knows when it was seen, it is.
   */
  public boolean isWatchedAt(@Nullable Instant seen) {
    return policy == null || seen == null || policy.covers(LocalDate.ofInstant(seen, POLICY_ZONE));
  }

  /** The same party with more words that tell it from its namesakes; known ones are not doubled. */
  public Party withWords(List<String> moreContext, List<String> moreExclude) {
    return new Party(
        id,
        kind,
        name,
        aliases,
        handles,
        domains,
        listings,
        joined(context, moreContext),
        joined(exclude, moreExclude),
        queries,
        imageHashes,
        minor,
        household,
        tenant,
        language,
        policy);
  }

  private static List<String> joined(List<String> words, List<String> more) {
    return Stream.concat(words.stream(), more.stream()).distinct().toList();
  }

  @SuppressWarnings("NullAway") // a document on the wire may leave any list out
  private static <T> List<T> copy(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  @SuppressWarnings("NullAway")
  private static void requireText(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(field + " is missing or empty");
    }
  }
}
