package io.vigie.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The broker's two ports on the loopback address. They stay the same from start to start of a data
 * folder, so that a client outside may keep its configuration, unless something else took them.
 */
record BrokerPorts(int kafka, int controller) {

  /** The ports kept in {@code file} while both are free, else new ones, which are then kept. */
  static BrokerPorts keptIn(Path file) throws IOException {
    if (Files.exists(file)) {
      List<Integer> kept = Files.readAllLines(file).stream().map(Integer::valueOf).toList();
      if (kept.size() == 2 && kept.stream().allMatch(BrokerPorts::isFree)) {
        return new BrokerPorts(kept.get(0), kept.get(1));
      }
    }
    BrokerPorts fresh = fresh();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, fresh.kafka + "\n" + fresh.controller + "\n");
    return fresh;
  }

  private static BrokerPorts fresh() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket first = new ServerSocket(0, 1, loopback);
        ServerSocket second = new ServerSocket(0, 1, loopback)) {
      return new BrokerPorts(first.getLocalPort(), second.getLocalPort());
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (java.net.BindException taken) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("a loopback socket should be had", e);
    }
  }
}
