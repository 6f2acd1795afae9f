package io.vigie.detect.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that are written one after the other, as many as come, at most 2 GiB. */
final class ByteArray {
  private static final int MOST = Integer.MAX_VALUE - 8;

  private byte[] bytes;
  private int size;

  ByteArray(int room) {
    bytes = new byte[room];
  }

  int size() {
    return size;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  void put(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  /** A number from 0 on, seven bits a byte, the lowest first. */
  void putNumber(int value) {
    int rest = value;
    while (rest > 0x7F) {
      put(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    put(rest);
  }

  /** Its length in bytes and one more, or 0 for null, and its bytes. */
  void putText(@Nullable String text) {
    if (text == null) {
      putNumber(0);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    putNumber(utf8.length + 1);
    ensure(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  void putTexts(List<String> texts) {
    putNumber(texts.size());
    texts.forEach(this::putText);
  }

  private void ensure(int more) {
    long needed = (long) size + more;
    if (needed > MOST) {
      throw new IllegalStateException("more than 2 GiB of parties");
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, Math.max(needed, bytes.length * 2L)));
    }
  }
}
