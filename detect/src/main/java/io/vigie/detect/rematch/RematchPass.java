package io.vigie.detect.rematch;

import io.vigie.detect.detection.Detector;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look at the mentions of the last day for parties that were not known when these came. It
 * finds what the live job would have found, under the same ids. What cannot be read or examined was
 * refused by the live job already, and is skipped. Nothing ambiguous is asked about: the text would
 * be kept for a second day.
 */
final class RematchPass {
  private static final Logger LOG = LoggerFactory.getLogger(RematchPass.class);

  private final Detector detector;
  private final Predicate<String> concerned;
  private final Findings findings;

  RematchPass(Detector detector, Predicate<String> concerned, Findings findings) {
    this.detector = detector;
    this.concerned = concerned;
    this.findings = findings;
  }

  /** Examines one mention in its JSON form. */
  void accept(byte[] mention) {
    try {
      detector
          .examine(IngestCodecs.MENTION.decode(mention), concerned)
          .detections()
          .forEach(findings::detected);
    } catch (MalformedRecordException e) {
      LOG.debug("a mention that cannot be read is skipped", e);
    } catch (IllegalArgumentException | IllegalStateException | StackOverflowError e) {
      LOG.debug("a mention that cannot be examined is skipped", e);
    }
  }
}
