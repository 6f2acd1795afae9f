package io.vigie.ingest.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Streams the lines of a JSON lines file of any size, plain or gzip (told by its first bytes), or
 * of standard input. Blank lines are skipped, a UTF-8 byte order mark is accepted, a line above
 * {@link #LONGEST_LINE} is reported and skipped without ever being held, and a gzip file that ends
 * too early is reported after its last whole line. Not thread-safe.
 */
public final class JsonLineReader implements AutoCloseable {
  /** The longest line that is read, in bytes (4 MiB). */
  public static final int LONGEST_LINE = 4 * 1024 * 1024;

  /** The file name that means standard input. */
  public static final String STDIN = "-";

  private static final int BUFFER = 64 * 1024;
  private static final int GZIP_MAGIC = 0x1f8b;

  private final String name;
  private final InputStream input;
  private final Consumer<Problem> problems;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private long lineNumber;
  private boolean ended;

  private JsonLineReader(String name, InputStream input, Consumer<Problem> problems) {
    this.name = name;
    this.input = input;
    this.problems = problems;
  }

  /**
   * Opens {@code file}, or {@code stdin} when it is {@code -}.
   *
   * @param problems told of each line that could not be read
   * @throws IOException when there is no such file or it cannot be opened
   */
  public static JsonLineReader open(String file, InputStream stdin, Consumer<Problem> problems)
      throws IOException {
    return file.equals(STDIN)
        ? of("stdin", stdin, problems)
        : of(file, Files.newInputStream(Path.of(file)), problems);
  }

  /** Reads {@code input}, which is called {@code name} in origins. */
  public static JsonLineReader of(String name, InputStream input, Consumer<Problem> problems)
      throws IOException {
    return new JsonLineReader(name, unpacked(input), problems);
  }

  /** The next line that is not blank, null at the end. */
  public @Nullable JsonLine next() throws IOException {
    while (!ended) {
      byte[] line = nextLine();
      if (line != null && !isBlank(line)) {
        return new JsonLine(origin(), line);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  private String origin() {
    return name + ":" + lineNumber;
  }

  /** The next line, null when it is too long or there is none. */
  private byte @Nullable [] nextLine() throws IOException {
    lineNumber++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean complete = false;
    while (!complete && (position < filled || fill())) {
      int end = lineEnd();
      length += end - position;
      if (length <= LONGEST_LINE) {
        line.write(buffer, position, end - position);
      }
      complete = end < filled;
      position = complete ? end + 1 : end;
    }
    return within(length, line);
  }

  private byte @Nullable [] within(long length, ByteArrayOutputStream line) {
    if (length <= LONGEST_LINE) {
      return trimmed(line.toByteArray());
    }
    problems.accept(
        new Problem(
            origin(), "a line should be at most " + LONGEST_LINE + " bytes long: was " + length));
    return null;
  }

  private int lineEnd() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    try {
      filled = Math.max(0, input.read(buffer));
    } catch (EOFException | ZipException e) {
      filled = 0;
      problems.accept(new Problem(origin(), "damaged gzip data: the rest of the file is lost"));
    }
    ended = filled == 0;
    return !ended;
  }

  private byte[] trimmed(byte[] line) {
    int start = lineNumber == 1 && startsWithByteOrderMark(line) ? 3 : 0;
    int end = line.length > start && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    return start == 0 && end == line.length ? line : java.util.Arrays.copyOfRange(line, start, end);
  }

  private static boolean startsWithByteOrderMark(byte[] line) {
    return line.length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static InputStream unpacked(InputStream input) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(input, BUFFER);
    buffered.mark(2);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }
}
