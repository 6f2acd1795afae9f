package io.vigie.dashboards.log;

import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.detect.ambiguity.NameChoice;
import java.util.concurrent.CompletableFuture;

/** Where answers to ambiguous mentions are put in order. */
public interface ChoiceLog {

  /** Writes the answer; what comes back is whether it counts at its place in the order. */
  CompletableFuture<AmbiguousBook.Ruling> append(NameChoice choice);
}
