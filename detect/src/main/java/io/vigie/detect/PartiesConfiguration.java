package io.vigie.detect;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * The {@code detect.parties} section: how the insured parties are held.
 *
 * @param snapshot whether the index of the parties is kept in a file between starts; it holds
 *     personal data and is readable by its owner only
 * @param folder where that file lies; empty for the data folder when embedded, and for a folder of
 *     the user in Java's temporary one on a cluster
 */
public record PartiesConfiguration(Boolean snapshot, String folder) implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway") // the file may leave any key out
  public PartiesConfiguration {
    snapshot = snapshot == null || snapshot;
    folder = folder == null ? "" : folder;
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static PartiesConfiguration defaults() {
    return new PartiesConfiguration(null, null);
  }

  /** The file of the snapshot of one Kafka cluster. */
  public Path snapshotFile(String bootstrapServers) {
    if (!folder.isEmpty()) {
      return Path.of(folder, "parties.snapshot");
    }
    String user = "vigie-" + System.getProperty("user.name");
    String cluster = Integer.toHexString(bootstrapServers.hashCode());
    return Path.of(System.getProperty("java.io.tmpdir"), user, "parties-" + cluster + ".snapshot");
  }
}
