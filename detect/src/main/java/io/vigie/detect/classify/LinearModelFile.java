package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.FeatureHashing;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file format of a linear model: gzip over {@code VLM1}, version, heads. A weight is one signed
 * byte q, worth {@code sign(q)·largest·(q/127)²}: small weights matter and keep their precision.
 */
public final class LinearModelFile {
  private static final int MAGIC = 0x564C4D31;
  private static final double STEPS = 127;

  private LinearModelFile() {}

  /** Writes a model, rounding its weights. The same model always gives the same bytes. */
  public static void write(LinearModel model, OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(MAGIC);
      data.writeUTF(model.version());
      data.writeInt(model.heads().size());
      for (LinearHead head : model.heads()) {
        write(head, data);
      }
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is no model, or cut short
   */
  public static LinearModel read(InputStream in) throws IOException {
    try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
      int magic = data.readInt();
      if (magic != MAGIC) {
        throw new IOException("should begin with VLM1: was " + Integer.toHexString(magic));
      }
      String version = data.readUTF();
      int count = data.readInt();
      List<LinearHead> heads = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        heads.add(readHead(data));
      }
      return new LinearModel(version, heads);
    }
  }

  private static void write(LinearHead head, DataOutputStream data) throws IOException {
    data.writeUTF(head.harm().name());
    data.writeDouble(head.bias());
    Map<String, LinearHead.Scale> scales = new TreeMap<>(head.scales());
    data.writeInt(scales.size());
    for (Map.Entry<String, LinearHead.Scale> scale : scales.entrySet()) {
      data.writeUTF(scale.getKey());
      data.writeDouble(scale.getValue().slope());
      data.writeDouble(scale.getValue().offset());
    }
    double largest = largest(head.weights());
    data.writeDouble(largest);
    data.write(rounded(head.weights(), largest));
  }

  private static LinearHead readHead(DataInputStream data) throws IOException {
    Harm harm = Harm.valueOf(data.readUTF());
    double bias = data.readDouble();
    int count = data.readInt();
    Map<String, LinearHead.Scale> scales = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      scales.put(data.readUTF(), new LinearHead.Scale(data.readDouble(), data.readDouble()));
    }
    double largest = data.readDouble();
    byte[] steps = new byte[FeatureHashing.BUCKETS];
    data.readFully(steps);
    return new LinearHead(harm, weights(steps, largest), bias, scales);
  }

  private static double largest(float[] weights) {
    double largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest;
  }

  private static byte[] rounded(float[] weights, double largest) {
    byte[] steps = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double share = largest == 0 ? 0 : Math.abs(weights[i]) / largest;
      steps[i] = (byte) (Math.signum(weights[i]) * Math.round(STEPS * Math.sqrt(share)));
    }
    return steps;
  }

  private static float[] weights(byte[] steps, double largest) {
    float[] weights = new float[steps.length];
    for (int i = 0; i < steps.length; i++) {
      double share = steps[i] / STEPS;
      weights[i] = (float) (Math.signum(share) * largest * share * share);
    }
    return weights;
  }
}
