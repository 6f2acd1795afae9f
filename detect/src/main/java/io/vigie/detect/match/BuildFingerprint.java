package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A number that changes with the code and the word lists that an index depends on, and with Java,
 * whose tables of Unicode it depends on too: an index of another build would silently miss names.
 */
final class BuildFingerprint {
  private BuildFingerprint() {}

  /**
   * The number of the running program.
   *
   * @throws IOException when the program cannot read its own code
   */
  static long compute() throws IOException {
    CRC32C code = new CRC32C();
    add(code, BuildFingerprint.class, List.of("io/vigie/detect/match", "match"));
    add(code, Party.class, List.of("io/vigie/ingest/party"));
    CRC32C runtime = new CRC32C();
    runtime.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    return code.getValue() << 32 | runtime.getValue();
  }

  private static void add(CRC32C sum, Class<?> type, List<String> folders) throws IOException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException("the place of the program's code is not known");
    }
    Path place = path(source);
    if (Files.isDirectory(place)) {
      addFolders(sum, place, folders);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        addFolders(sum, jar.getPath("/"), folders);
      }
    }
  }

  private static Path path(CodeSource source) throws IOException {
    try {
      return Path.of(new URI(source.getLocation().toString()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException("the program's code lies in no file: " + source.getLocation(), e);
    }
  }

  private static void addFolders(CRC32C sum, Path root, List<String> folders) throws IOException {
    for (String folder : folders) {
      Path at = root.resolve(folder);
      if (Files.isDirectory(at)) {
        try (Stream<Path> files = Files.walk(at)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            sum.update(Files.readAllBytes(file));
          }
        }
      }
    }
  }
}
