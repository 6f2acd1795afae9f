/** Decisions of people about alerts, and their fold. */
@NullMarked
package io.vigie.alerting.triage;

import org.jspecify.annotations.NullMarked;
