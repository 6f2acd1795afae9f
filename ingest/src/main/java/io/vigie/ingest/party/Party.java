package io.vigie.ingest.party;

import java.util.List;
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
