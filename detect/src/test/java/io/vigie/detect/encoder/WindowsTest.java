package io.vigie.detect.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static final long MARKER = -1;

  @Test
  void readsAShortTextWhole() {
    assertThat(Windows.of(pieces(10), 10, MARKER)).containsExactly(pieces(10));
  }

  @Test
  void readsBeginningAndEndOfATextWithoutNames() {
    assertThat(Windows.of(pieces(15), 10, MARKER)).containsExactly(range(0, 10), range(5, 15));
    assertThat(Windows.of(pieces(100), 10, MARKER))
        .containsExactly(range(0, 10), range(10, 20), range(90, 100));
  }

  @Test
  void readsAroundEachName() {
    long[] pieces = pieces(100);
    pieces[20] = MARKER;
    pieces[60] = MARKER;

    List<long[]> windows = Windows.of(pieces, 9, MARKER);

    assertThat(windows).hasSize(2);
    assertThat(windows.get(0)).startsWith(17, 18, 19, MARKER, 21).hasSize(9);
    assertThat(windows.get(1)).startsWith(57, 58, 59, MARKER, 61).hasSize(9);
  }

  @Test
  void readsNamesThatStandTogetherOnce() {
    long[] pieces = pieces(100);
    pieces[20] = MARKER;
    pieces[22] = MARKER;

    assertThat(Windows.of(pieces, 9, MARKER)).hasSize(1);
  }

  @Test
  void readsAtMostThreeWindows() {
    long[] pieces = new long[1000];
    Arrays.fill(pieces, MARKER);

    assertThat(Windows.of(pieces, 9, MARKER)).hasSize(3);
  }

  @Test
  void aNameAtTheEndGetsAFullWindow() {
    long[] pieces = pieces(100);
    pieces[99] = MARKER;

    assertThat(Windows.of(pieces, 10, MARKER).get(0)).hasSize(10).endsWith(98, MARKER);
  }

  private static long[] pieces(int count) {
    return range(0, count);
  }

  private static long[] range(int from, int to) {
    return LongStream.range(from, to).toArray();
  }
}
