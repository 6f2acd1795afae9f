package io.vigie.alerting.claim;

import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param httpStatus null when there was no answer
 * @param failure why there was none; null when there was one
 */
record Answer(@Nullable Integer httpStatus, @Nullable String failure) {
  static Answer of(int httpStatus) {
    return new Answer(httpStatus, null);
  }

  static Answer none(String failure) {
    return new Answer(null, failure);
  }

  /** In words. */
  String inWords() {
    return httpStatus == null ? "no answer: " + failure : "answered " + httpStatus;
  }
}
