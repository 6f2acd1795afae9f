package io.vigie.detect.train;

import io.vigie.detect.encoder.EncoderInput;
import io.vigie.detect.encoder.TextEncoder;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many texts the encoder reads in a second of one core. */
public final class EncoderSpeed {
  private static final int WARM_UP = 200;
  private static final int MOST = 1000;
  private static final int TOGETHER = 64;

  private EncoderSpeed() {}

  /**
   * Reads the texts one at a time, then together.
   *
   * @param texts at least one
   * @return a paragraph of the report
   */
  public static String measure(TextEncoder encoder, List<String> texts) {
    List<EncoderInput> inputs = texts.stream().limit(MOST).map(EncoderInput::ofAnyone).toList();
    alone(encoder, inputs.subList(0, Math.min(WARM_UP, inputs.size())));
    double words = texts.stream().limit(MOST).mapToInt(t -> t.split("\\s+", -1).length).sum();
    return String.format(
        Locale.ROOT,
        """
        ## Cost of the encoder

        %d texts of %.0f words on average, texts a CPU second: %.0f one at a time, %.0f in batches.
        """,
        inputs.size(),
        words / inputs.size(),
        inputs.size() / alone(encoder, inputs),
        inputs.size() / together(encoder, inputs));
  }

  private static double alone(TextEncoder encoder, List<EncoderInput> inputs) {
    long start = cpuTime();
    inputs.forEach(encoder::read);
    return (cpuTime() - start) / 1e9;
  }

  private static double together(TextEncoder encoder, List<EncoderInput> inputs) {
    List<EncoderInput> rest = new ArrayList<>(inputs);
    long start = cpuTime();
    while (!rest.isEmpty()) {
      List<EncoderInput> batch = rest.subList(0, Math.min(TOGETHER, rest.size()));
      encoder.read(List.copyOf(batch));
      batch.clear();
    }
    return (cpuTime() - start) / 1e9;
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
