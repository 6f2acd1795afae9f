package io.vigie.detect.encoder;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts texts into the numbered pieces that the model was trained on. Thread-safe. */
final class Pieces implements AutoCloseable {
  private static final Map<String, String> OPTIONS =
      Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false");
  private static final int ENDS = 2;
  private static final String ABOUT = EncoderInput.TARGET + " :";

  private final HuggingFaceTokenizer tokenizer;
  private final int size;
  private final long begin;
  private final long end;
  private final long target;
  private final long[] about;

  Pieces(byte[] json, int longest) throws IOException {
    // the library would otherwise look for a network that we don't want it to use
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    tokenizer = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), OPTIONS);
    size = longest - ENDS;
    long[] empty = tokenizer.encode("", true, false).getIds();
    begin = empty[0];
    end = empty[empty.length - 1];
    about = pieces(ABOUT);
    target = about[0];
  }

  /** The windows of a text, each with its two ends. */
  List<long[]> windows(EncoderInput input) {
    long[] body = pieces(input.text());
    long[] front = input.about() ? about : new long[0];
    List<long[]> windows = new ArrayList<>();
    for (long[] window : Windows.of(body, size - front.length, target)) {
      windows.add(framed(front, window));
    }
    return windows;
  }

  private long[] pieces(String text) {
    return tokenizer.encode(text, false, false).getIds();
  }

  private long[] framed(long[] front, long[] window) {
    long[] framed = new long[front.length + window.length + ENDS];
    framed[0] = begin;
    System.arraycopy(front, 0, framed, 1, front.length);
    System.arraycopy(window, 0, framed, 1 + front.length, window.length);
    framed[framed.length - 1] = end;
    return framed;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
