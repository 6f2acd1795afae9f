package io.vigie.alerting.alert;

import io.vigie.detect.detection.Detection;

/**
 * A detection that an alert counts but no longer holds ({@code annexed/1}): it lies in one of the
 * annexes that the alert names. It is written at least once and keyed by the detection's id, so
 * that the last one written says where it lies.
 *
 * @param annex one of {@link Alert#annexes}
 * @param place in the annex, from 1 in order of arrival
 */
public record Annexed(String annex, long place, Detection detection) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public Annexed {
    requirePresent("annex", annex);
    requirePresent("detection", detection);
    if (place < 1) {
      throw new IllegalArgumentException("place should be at least 1: was " + place);
    }
  }

  private static void requirePresent(String field, Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }
}
