package io.vigie.deploy.demo;

import io.vigie.deploy.folder.FolderTree;
import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demonstration's own temporary folder, which goes when the demonstration ends. */
public final class DemoFolder implements AutoCloseable {
  private final Path root;

  private DemoFolder(Path root) {
    this.root = root;
  }

  /** Makes a fresh one that only its owner can look into. */
  public static DemoFolder create() {
    try {
      return new DemoFolder(Files.createTempDirectory("vigie-demo"));
    } catch (IOException e) {
      throw new Refusal("the demonstration finds no place for its data: " + e.getMessage(), e);
    }
  }

  /** The data folder of the product. */
  public Path data() {
    return root.resolve("data");
  }

  /** Where the inbox keeps what it shares with the product. */
  public Path secrets() {
    return root.resolve("secrets");
  }

  @Override
  public void close() throws IOException {
    FolderTree.delete(root);
  }
}
