package io.vigie.detect.flink;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.deadletter.DeadLetter;
import org.apache.flink.api.connector.sink2.Sink;

/**
 * What the job writes.
 *
 * @param trail the choices that counted, without any text
 */
public record DetectSinks(
    Sink<Detection> detections,
    Sink<AmbiguousMention> ambiguous,
    Sink<NameChoice> trail,
    Sink<DeadLetter> deadLetters) {}
