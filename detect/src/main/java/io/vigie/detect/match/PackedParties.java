package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Parties as bytes, on the heap or in a mapped file, each made an object only when it is asked for;
 * of those asked for last, some are kept.
 */
final class PackedParties implements PartyRecords {
  private static final int KEPT = 1 << 12;

  private final IntBuffer ends;
  private final ByteBuffer bytes;
  private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(KEPT);

  private record Kept(int number, Party party) {}

  /**
   * @param ends where the bytes of each party end
   * @param bytes see {@link PartyBytes}
   */
  PackedParties(IntBuffer ends, ByteBuffer bytes) {
    this.ends = ends;
    this.bytes = bytes;
  }

  /** The parties as bytes; themselves when they are that already. */
  static PackedParties of(PartyRecords parties) {
    if (parties instanceof PackedParties packed) {
      return packed;
    }
    Builder builder = new Builder();
    for (int number = 0; number < parties.size(); number++) {
      builder.add(parties.get(number));
    }
    return builder.build();
  }

  @Override
  public int size() {
    return ends.limit();
  }

  @Override
  public Party get(int number) {
    Kept last = kept.get(number % KEPT);
    if (last != null && last.number() == number) {
      return last.party();
    }
    Party party = read(number);
    kept.set(number % KEPT, new Kept(number, party));
    return party;
  }

  IntBuffer ends() {
    return ends.duplicate();
  }

  ByteBuffer bytes() {
    return bytes.duplicate();
  }

  private Party read(int number) {
    int from = number == 0 ? 0 : ends.get(number - 1);
    return PartyBytes.read(bytes.slice(from, ends.get(number) - from));
  }

  /** Packs parties, at most 2 GiB of them. */
  static final class Builder {
    private final ByteArray bytes = new ByteArray(1 << 12);
    private int[] ends = new int[16];
    private int size;

    void add(Party party) {
      PartyBytes.write(party, bytes);
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 2);
      }
      ends[size++] = bytes.size();
    }

    PackedParties build() {
      return new PackedParties(
          IntBuffer.wrap(Arrays.copyOf(ends, size)), ByteBuffer.wrap(bytes.toArray()));
    }
  }
}
