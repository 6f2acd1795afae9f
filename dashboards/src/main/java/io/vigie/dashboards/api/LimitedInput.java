package io.vigie.dashboards.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after a number of bytes, and tells whether there was more. */
final class LimitedInput extends FilterInputStream {
  private long left;

  LimitedInput(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  /** Whether the sender had more than the limit. */
  boolean isCut() throws IOException {
    return left == 0 && in.read() >= 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = in.read(bytes, offset, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
