package io.vigie.detect.match;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The file of a snapshot: a head of five numbers (what it is, the build that wrote it, length,
 * checksum of the rest, number of sections), the length of each section, and the sections, each
 * from a multiple of eight on. Little-endian. Read by mapping.
 */
final class SnapshotFile {
  private static final long MAGIC = 0x5649_4749_4550_5902L;
  private static final int HEAD = 40;
  private static final int PIECE = 1 << 20;

  private SnapshotFile() {}

  /** What a section holds; each buffer is read from its start. */
  interface Section {
    long bytes();

    /** Puts the next bytes, at most as many as there is room for. */
    void put(ByteBuffer out);

    static Section of(IntBuffer numbers) {
      IntBuffer from = numbers.duplicate().rewind();
      return new Section() {
        @Override
        public long bytes() {
          return 4L * from.limit();
        }

        @Override
        public void put(ByteBuffer out) {
          int count = Math.min(from.remaining(), out.remaining() / 4);
          out.asIntBuffer().put(from.slice(from.position(), count));
          from.position(from.position() + count);
          out.position(out.position() + count * 4);
        }
      };
    }

    static Section of(long[] numbers) {
      LongBuffer from = LongBuffer.wrap(numbers);
      return new Section() {
        @Override
        public long bytes() {
          return 8L * from.limit();
        }

        @Override
        public void put(ByteBuffer out) {
          int count = Math.min(from.remaining(), out.remaining() / 8);
          out.asLongBuffer().put(from.slice(from.position(), count));
          from.position(from.position() + count);
          out.position(out.position() + count * 8);
        }
      };
    }

    static Section of(ByteBuffer bytes) {
      ByteBuffer from = bytes.duplicate().rewind();
      return new Section() {
        @Override
        public long bytes() {
          return from.limit();
        }

        @Override
        public void put(ByteBuffer out) {
          int count = Math.min(from.remaining(), out.remaining());
          out.put(from.slice(from.position(), count));
          from.position(from.position() + count);
        }
      };
    }

    static Section of(String text) {
      return of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Writes the whole file and makes sure that it lies on the disk. */
  static void write(Path file, long build, List<Section> sections) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      CRC32C sum = new CRC32C();
      out.position(HEAD);
      ByteBuffer lengths = ByteBuffer.allocate(8 * sections.size()).order(ByteOrder.LITTLE_ENDIAN);
      sections.forEach(section -> lengths.putLong(section.bytes()));
      drain(lengths, out, sum);
      ByteBuffer piece = ByteBuffer.allocateDirect(PIECE).order(ByteOrder.LITTLE_ENDIAN);
      for (Section section : sections) {
        copy(section, piece, out, sum);
      }
      ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
      head.putLong(MAGIC).putLong(build).putLong(out.position()).putLong(sum.getValue());
      head.putLong(sections.size()).flip();
      out.write(head, 0);
      out.force(true);
    }
  }

  /**
   * The sections of a file.
   *
   * @throws IOException when it cannot be read, is damaged, or was written by another build
   */
  static List<ByteBuffer> open(Path file, long build) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer head = read(in, 0, HEAD);
      require(head.getLong() == MAGIC, "it is no snapshot");
      require(head.getLong() == build, "another build wrote it");
      require(head.getLong() == in.size(), "it is cut short");
      long expected = head.getLong();
      long count = head.getLong();
      require(count > 0 && count <= 64, "its head is damaged");
      List<ByteBuffer> sections = map(in, (int) count, expected);
      return sections;
    }
  }

  private static List<ByteBuffer> map(FileChannel in, int count, long expected) throws IOException {
    CRC32C sum = new CRC32C();
    ByteBuffer lengths = read(in, HEAD, 8 * count);
    sum.update(lengths.duplicate());
    List<ByteBuffer> sections = new ArrayList<>();
    long at = HEAD + 8L * count;
    for (int i = 0; i < count; i++) {
      long length = lengths.getLong();
      boolean fits = length >= 0 && length <= Integer.MAX_VALUE && at + padded(length) <= in.size();
      require(fits, "a section does not fit");
      ByteBuffer mapped = in.map(FileChannel.MapMode.READ_ONLY, at, padded(length));
      sum.update(mapped.duplicate());
      sections.add(mapped.slice(0, (int) length).order(ByteOrder.LITTLE_ENDIAN));
      at += padded(length);
    }
    require(at == in.size() && sum.getValue() == expected, "its checksum is wrong");
    return sections;
  }

  private static ByteBuffer read(FileChannel in, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      require(in.read(bytes, from + bytes.position()) > 0, "it is cut short");
    }
    return bytes.flip();
  }

  private static void copy(Section section, ByteBuffer piece, FileChannel out, CRC32C sum)
      throws IOException {
    long left = section.bytes();
    int padding = (int) (padded(left) - left);
    while (left > 0) {
      piece.clear();
      section.put(piece);
      left -= piece.position();
      drain(piece, out, sum);
    }
    drain(ByteBuffer.allocate(padding).position(padding), out, sum);
  }

  private static void drain(ByteBuffer filled, FileChannel out, CRC32C sum) throws IOException {
    filled.flip();
    sum.update(filled.duplicate());
    while (filled.hasRemaining()) {
      out.write(filled);
    }
  }

  private static long padded(long length) {
    return (length + 7) & ~7L;
  }

  private static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException("the snapshot cannot be used: " + otherwise);
    }
  }
}
