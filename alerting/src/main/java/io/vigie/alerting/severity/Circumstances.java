package io.vigie.alerting.severity;

import io.vigie.detect.harm.Harm;
import java.util.Set;

/**
 * What the severity of an alert depends on.
 *
 * @param minor whether the party is under age
 * @param reach the most people that one of the mentions may have reached
 * @param authors how many distinct authors
 */
public record Circumstances(Set<Harm> harms, boolean minor, long reach, long authors) {
  public Circumstances {
    harms = Set.copyOf(harms);
  }
}
