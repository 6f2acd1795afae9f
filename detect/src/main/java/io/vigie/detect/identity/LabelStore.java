package io.vigie.detect.identity;

import io.vigie.detect.identity.IdentityString.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identity strings of all parties, packed: their letters and eleven bytes each. */
final class LabelStore {
  private byte[] letters = new byte[1 << 10];
  private int[] starts = new int[1 << 6];
  private int[] parties = new int[1 << 6];
  private byte[] sources = new byte[1 << 6];
  private short[] suffixes = new short[1 << 6];
  private final List<String> suffixNames = new ArrayList<>();
  private final Map<String, Short> suffixNumbers = new HashMap<>();
  private int size;

  void add(IdentityString string, int party) {
    byte[] label = string.label().getBytes(StandardCharsets.UTF_8);
    grow(label.length);
    System.arraycopy(label, 0, letters, starts[size], label.length);
    parties[size] = party;
    sources[size] = (byte) string.source().ordinal();
    suffixes[size] = suffixNumbers.computeIfAbsent(string.suffix(), this::newSuffix);
    size++;
    starts[size] = starts[size - 1] + label.length;
  }

  int size() {
    return size;
  }

  byte[] label(int name) {
    return Arrays.copyOfRange(letters, starts[name], starts[name + 1]);
  }

  /** The letters that a name has, as a set of bits. */
  int letters(int name) {
    int set = 0;
    for (int i = starts[name]; i < starts[name + 1]; i++) {
      set |= 1 << letters[i];
    }
    return set;
  }

  int length(int name) {
    return starts[name + 1] - starts[name];
  }

  int party(int name) {
    return parties[name];
  }

  IdentityString string(int name) {
    return new IdentityString(
        new String(label(name), StandardCharsets.UTF_8),
        Source.of(sources[name]),
        suffixNames.get(suffixes[name]));
  }

  /** Lets go of the room for more. */
  void freeze() {
    letters = Arrays.copyOf(letters, starts[size]);
    starts = Arrays.copyOf(starts, size + 1);
    parties = Arrays.copyOf(parties, size);
    sources = Arrays.copyOf(sources, size);
    suffixes = Arrays.copyOf(suffixes, size);
  }

  long bytes() {
    return letters.length + 4L * starts.length + 4L * parties.length + 3L * sources.length;
  }

  private short newSuffix(String suffix) {
    suffixNames.add(suffix);
    if (suffixNames.size() > Short.MAX_VALUE) {
      throw new IllegalStateException("more public suffixes than there can be");
    }
    return (short) (suffixNames.size() - 1);
  }

  private void grow(int more) {
    if (size + 1 >= starts.length) {
      int length = starts.length * 2;
      starts = Arrays.copyOf(starts, length);
      parties = Arrays.copyOf(parties, length);
      sources = Arrays.copyOf(sources, length);
      suffixes = Arrays.copyOf(suffixes, length);
    }
    while (starts[size] + more > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
  }
}
