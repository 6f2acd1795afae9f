package io.vigie.detect.match;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the big index and its parties in a file, so that a start need not read and fold every party
 * again. The file holds personal data: only its owner may read it. One that is damaged, or of
 * another build, is never used.
 */
final class PartySnapshots {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path file;
  private final long build;

  /**
   * @param file whose folder is made when it is not there
   * @param build see {@link BuildFingerprint}
   */
  PartySnapshots(Path file, long build) {
    this.file = file;
    this.build = build;
  }

  /** An index with the position of the feed that it is current for. */
  record Snapshot(PartyIndex index, FeedPosition position) {}

  /** Puts a snapshot in place of the one before, whole or not at all. */
  void write(Snapshot snapshot) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder for the snapshot: " + file);
    }
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path part =
        Files.createTempFile(
            folder, "parties", ".part", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    try {
      SnapshotFile.write(part, build, sections(snapshot));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * The snapshot that was written last.
   *
   * @throws IOException when there is none, or it cannot be used
   */
  Snapshot open() throws IOException {
    if (!isOurs()) {
      throw new IOException("the snapshot belongs to somebody else: " + file);
    }
    try {
      return snapshot(SnapshotFile.open(file, build));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("the snapshot cannot be used: " + e.getMessage(), e);
    }
  }

  /** Whether the file belongs to whom a file made here would belong to. */
  private boolean isOurs() throws IOException {
    Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "owner", ".part");
    try {
      return Files.getOwner(file).equals(Files.getOwner(made));
    } finally {
      Files.delete(made);
    }
  }

  private static List<SnapshotFile.Section> sections(Snapshot snapshot) {
    PartyIndex index = snapshot.index();
    PackedParties packed = PackedParties.of(index.parties());
    NameFilters filters = index.filters();
    return List.of(
        SnapshotFile.Section.of(snapshot.position().asText()),
        SnapshotFile.Section.of(index.hashes().starts()),
        SnapshotFile.Section.of(index.hashes().entries()),
        SnapshotFile.Section.of(filters.firstWords().blocks()),
        SnapshotFile.Section.of(filters.marked().blocks()),
        SnapshotFile.Section.of(filters.sequences().blocks()),
        SnapshotFile.Section.of(filters.words().blocks()),
        SnapshotFile.Section.of(IntBuffer.wrap(index.queried())),
        SnapshotFile.Section.of(packed.ends()),
        SnapshotFile.Section.of(packed.bytes()),
        SnapshotFile.Section.of(index.typingErrors().words().starts()),
        SnapshotFile.Section.of(index.typingErrors().words().entries()),
        SnapshotFile.Section.of(index.typingErrors().filter().blocks()));
  }

  private static Snapshot snapshot(List<ByteBuffer> sections) {
    PackedParties parties = new PackedParties(sections.get(8).asIntBuffer(), sections.get(9));
    NameFilters filters =
        new NameFilters(
            filter(sections.get(3)),
            filter(sections.get(4)),
            filter(sections.get(5)),
            filter(sections.get(6)));
    TypingErrors typingErrors =
        new TypingErrors(hashes(sections.get(10), sections.get(11)), filter(sections.get(12)), -1L);
    NameKeys keys = new NameKeys(hashes(sections.get(1), sections.get(2)), filters, typingErrors);
    int[] queried = new int[sections.get(7).limit() / 4];
    sections.get(7).asIntBuffer().get(queried);
    PartyIndex index = new PartyIndex(parties, keys, queried, -1L);
    String position = StandardCharsets.UTF_8.decode(sections.get(0)).toString();
    return new Snapshot(index, FeedPosition.parse(position));
  }

  private static HashIndex hashes(ByteBuffer starts, ByteBuffer entries) {
    return new HashIndex(starts.asIntBuffer(), entries.asIntBuffer());
  }

  /** Filters are looked into at every word: they lie on the heap. */
  private static NameFilter filter(ByteBuffer section) {
    long[] blocks = new long[section.limit() / 8];
    section.asLongBuffer().get(blocks);
    return NameFilter.of(blocks);
  }
}
