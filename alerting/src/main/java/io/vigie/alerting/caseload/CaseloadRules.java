package io.vigie.alerting.caseload;

import io.vigie.alerting.severity.SeverityRule;
import io.vigie.alerting.triage.TriageFold;

/**
 * The rules that a caseload follows.
 *
 * @param similarity from which texts are near-identical, 0 to 1
 */
public record CaseloadRules(TriageFold fold, SeverityRule severity, double similarity) {}
