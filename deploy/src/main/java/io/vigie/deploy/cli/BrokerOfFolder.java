package io.vigie.deploy.cli;

import io.vigie.deploy.embedded.EmbeddedBroker;
import io.vigie.deploy.embedded.TopicsCreator;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import io.vigie.deploy.refusal.Refusal;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;

/** The broker of a data folder: the running product's, else one that is started for the moment. */
final class BrokerOfFolder {
  private BrokerOfFolder() {}

  /**
   * Gives {@code work} the bootstrap servers.
   *
   * @throws Refusal when the product is only starting, or no broker can start on the folder
   */
  static <T> T with(Path folder, Function<String, T> work) {
    return DataFolder.isInUse(folder) ? work.apply(running(folder)) : whileStopped(folder, work);
  }

  private static String running(Path folder) {
    return DataFolder.running(folder)
        .map(RunFile::kafka)
        .orElseThrow(() -> new Refusal("the product on " + folder + " is still starting"));
  }

  private static <T> T whileStopped(Path path, Function<String, T> work) {
    try (DataFolder folder = DataFolder.open(path);
        EmbeddedBroker broker = EmbeddedBroker.start(folder.kafka());
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      new TopicsCreator(admin).create();
      return work.apply(broker.bootstrapServers());
    }
  }
}
