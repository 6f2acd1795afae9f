package io.vigie.detect.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.List;
import java.util.Map;

/** Runs the network on pieces. Thread-safe; each call uses one core. */
final class Network implements AutoCloseable {
  private static final long PADDING = 1;

  private final OrtEnvironment environment;
  private final OrtSession session;

  Network(byte[] onnx) throws OrtException {
    environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      session = environment.createSession(onnx, options);
    }
  }

  /** The two outputs of a batch: a row a window, a column an answer. */
  record Answers(float[][] harms, float[][] stances) {}

  Answers run(List<long[]> windows) throws OrtException {
    int longest = windows.stream().mapToInt(window -> window.length).max().orElse(0);
    long[][] pieces = new long[windows.size()][longest];
    long[][] mask = new long[windows.size()][longest];
    for (int i = 0; i < pieces.length; i++) {
      fill(pieces[i], mask[i], windows.get(i));
    }
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, pieces);
        OnnxTensor present = OnnxTensor.createTensor(environment, mask);
        OrtSession.Result result =
            session.run(Map.of("input_ids", ids, "attention_mask", present))) {
      return new Answers(
          (float[][]) result.get("harms").orElseThrow().getValue(),
          (float[][]) result.get("stances").orElseThrow().getValue());
    }
  }

  private static void fill(long[] pieces, long[] mask, long[] window) {
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = i < window.length ? window[i] : PADDING;
      mask[i] = i < window.length ? 1 : 0;
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
