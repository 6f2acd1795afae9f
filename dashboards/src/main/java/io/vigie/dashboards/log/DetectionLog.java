package io.vigie.dashboards.log;

import io.vigie.detect.detection.Detection;
import java.util.concurrent.CompletableFuture;

/** Where what a person found enters the pipeline beside what models found. */
public interface DetectionLog {

  /** Writes a detection; completes when it can no longer be lost. */
  CompletableFuture<Void> append(Detection detection);
}
