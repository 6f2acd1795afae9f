package io.vigie.alerting.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The recorded agreement of the insured to ask the insurer for help.
 *
 * @param by who asked: the insured, or somebody on the insured's behalf
 * @param how how the insured agreed, never empty
 */
public record Consent(String by, Instant at, String how, @Nullable String comment) {}
