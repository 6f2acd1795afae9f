package io.vigie.detect.match;

import io.vigie.ingest.party.HashPurpose;
import io.vigie.ingest.party.ImageHash;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import io.vigie.ingest.party.Policy;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party in few bytes, for one build of the program only: a snapshot of another build is never
 * read. Every component in the order of the record; texts in UTF-8 behind their length.
 */
final class PartyBytes {
  private static final PartyKind[] KINDS = PartyKind.values();
  private static final HashPurpose[] PURPOSES = HashPurpose.values();

  private PartyBytes() {}

  static void write(Party party, ByteArray out) {
    out.putText(party.id());
    out.put(party.kind().ordinal());
    out.putText(party.name());
    out.putTexts(party.aliases());
    out.putTexts(party.handles());
    out.putTexts(party.domains());
    out.putTexts(party.listings());
    out.putTexts(party.context());
    out.putTexts(party.exclude());
    out.putTexts(party.queries());
    writeHashes(party.imageHashes(), out);
    out.put(party.minor() ? 1 : 0);
    out.putText(party.household());
    out.putText(party.tenant());
    out.putText(party.language());
    writePolicy(party.policy(), out);
  }

  static Party read(ByteBuffer in) {
    return new Party(
        required(in),
        KINDS[in.get()],
        required(in),
        texts(in),
        texts(in),
        texts(in),
        texts(in),
        texts(in),
        texts(in),
        texts(in),
        hashes(in),
        in.get() == 1,
        text(in),
        text(in),
        text(in),
        policy(in));
  }

  private static void writeHashes(List<ImageHash> hashes, ByteArray out) {
    out.putNumber(hashes.size());
    for (ImageHash hash : hashes) {
      out.putText(hash.pdq());
      out.put(hash.purpose() == null ? PURPOSES.length : hash.purpose().ordinal());
    }
  }

  @SuppressWarnings("NullAway") // a document on the wire may leave the purpose out
  private static List<ImageHash> hashes(ByteBuffer in) {
    List<ImageHash> hashes = new ArrayList<>();
    for (int left = number(in); left > 0; left--) {
      String pdq = required(in);
      int purpose = in.get();
      hashes.add(new ImageHash(pdq, purpose == PURPOSES.length ? null : PURPOSES[purpose]));
    }
    return hashes;
  }

  private static void writePolicy(@Nullable Policy policy, ByteArray out) {
    out.put(policy == null ? 0 : 1);
    if (policy != null) {
      out.putText(policy.number());
      out.putTexts(policy.guarantees());
      out.putText(policy.from());
      out.putText(policy.to());
      out.putText(plain(policy.ceilingEUR()));
      out.putText(plain(policy.deductibleEUR()));
    }
  }

  private static @Nullable Policy policy(ByteBuffer in) {
    return in.get() == 0
        ? null
        : new Policy(text(in), texts(in), text(in), text(in), amount(in), amount(in));
  }

  private static @Nullable String plain(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toString();
  }

  private static @Nullable BigDecimal amount(ByteBuffer in) {
    String text = text(in);
    return text == null ? null : new BigDecimal(text);
  }

  private static List<String> texts(ByteBuffer in) {
    int size = number(in);
    if (size == 0) {
      return List.of();
    }
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      texts[i] = required(in);
    }
    return List.of(texts);
  }

  private static String required(ByteBuffer in) {
    String text = text(in);
    if (text == null) {
      throw new IllegalStateException("a packed party lacks a text");
    }
    return text;
  }

  private static @Nullable String text(ByteBuffer in) {
    int length = number(in) - 1;
    if (length < 0) {
      return null;
    }
    byte[] utf8 = new byte[length];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static int number(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.get();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
