package io.vigie.detect.json;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.json.RecordCodec;

/** The codecs of this module's records. */
public final class DetectCodecs {
  public static final RecordCodec<Detection> DETECTION =
      new RecordCodec<>(Detection.class, "detection/1");

  public static final RecordCodec<AmbiguousMention> AMBIGUOUS =
      new RecordCodec<>(AmbiguousMention.class, "ambiguous/1");
  public static final RecordCodec<NameChoice> CHOICE =
      new RecordCodec<>(NameChoice.class, "choice/1");

  private DetectCodecs() {}
}
