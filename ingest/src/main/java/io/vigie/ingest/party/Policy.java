package io.vigie.ingest.party;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cover that a party is monitored under. Dates stay ISO-8601 text in the record, because a
 * record with a {@code LocalDate} cannot be serialised natively in a stream.
 *
 * @param number the insurer's policy number
 * @param guarantees codes of the guarantees subscribed, for example {@code E_REPUTATION_PRO}
 * @param from first day of the cover, {@code 2026-01-31}; null when open
 * @param to last day of the cover, inclusive; null when open
 * @param ceilingEUR most that the insurer pays, in euros
 * @param deductibleEUR what stays with the insured, in euros
 */
public record Policy(
    @Nullable String number,
    List<String> guarantees,
    @Nullable String from,
    @Nullable String to,
    @Nullable BigDecimal ceilingEUR,
    @Nullable BigDecimal deductibleEUR) {

  @SuppressWarnings("NullAway") // a document on the wire may leave the list out
  public Policy {
    guarantees = guarantees == null ? List.of() : List.copyOf(guarantees);
    requireDate("policy.from", from);
    requireDate("policy.to", to);
    if (from != null && to != null && LocalDate.parse(to).isBefore(LocalDate.parse(from))) {
      throw new IllegalArgumentException("policy.to should not be before " + from + ": was " + to);
    }
  }

  /** Whether {@code day} lies in the cover, both ends included. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(LocalDate.parse(from)))
        && (to == null || !day.isAfter(LocalDate.parse(to)));
  }

  private static void requireDate(String field, @Nullable String value) {
    if (value == null) {
      return;
    }
    try {
      LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          field + " should be a date such as 2026-01-31: was " + value, e);
    }
  }
}
