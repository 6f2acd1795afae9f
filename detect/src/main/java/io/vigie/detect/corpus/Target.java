package io.vigie.detect.corpus;

import io.vigie.ingest.party.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * The insured party of a text.
 *
 * @param name exactly as it stands in the text; null when the text hangs on the party's own page
 *     and does not name it
 */
public record Target(@Nullable String name, PartyKind kind) {}
