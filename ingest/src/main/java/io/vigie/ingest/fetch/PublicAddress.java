package io.vigie.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public Internet from all others: private, loopback, link-local (where
 * clouds answer with their secrets), multicast, documentation, and IPv6 forms that carry one of
 * them. Source: the IANA special-purpose address registries.
 */
final class PublicAddress {
  private static final List<Block> NOT_PUBLIC_4 =
      List.of(
          Block.of(8, 0),
          Block.of(8, 10),
          Block.of(10, 100, 64),
          Block.of(8, 127),
          Block.of(16, 169, 254),
          Block.of(12, 172, 16),
          Block.of(24, 192, 0, 0),
          Block.of(24, 192, 0, 2),
          Block.of(24, 192, 88, 99),
          Block.of(16, 192, 168),
          Block.of(15, 198, 18),
          Block.of(24, 198, 51, 100),
          Block.of(24, 203, 0, 113),
          Block.of(3, 224));

  /** Global unicast; all else is local, mapped or unassigned. */
  private static final Block PUBLIC_6 = Block.of(3, 0x20);

  /** Of {@code 2000::/3}: Teredo and other protocol assignments, documentation, 6to4. */
  private static final List<Block> NOT_PUBLIC_6 =
      List.of(
          Block.of(23, 0x20, 0x01, 0x00),
          Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
          Block.of(16, 0x20, 0x02),
          Block.of(20, 0x3f, 0xff, 0x00));

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(bytes));
    }
    return PUBLIC_6.contains(bytes)
        && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(bytes));
  }

  /** The addresses whose first {@code bits} bits are those of {@code start}. */
  private record Block(int bits, List<Integer> start) {

    static Block of(int bits, Integer... start) {
      return new Block(bits, Arrays.asList(start));
    }

    boolean contains(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int index = bit / 8;
        int expected = index < start.size() ? start.get(index) : 0;
        int mask = 0x80 >> (bit % 8);
        if ((expected & mask) != (address[index] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
