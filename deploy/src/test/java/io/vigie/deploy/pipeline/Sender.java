package io.vigie.deploy.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A client that sends in small batches and keeps what was not accepted, to send it again. */
final class Sender {
  private static final int BATCH = 20;

  private final List<String> unaccepted;
  private final AtomicInteger accepted = new AtomicInteger();

  Sender(List<String> lines) {
    unaccepted = new ArrayList<>(lines);
  }

  /** How many lines were accepted. */
  int accepted() {
    return accepted.get();
  }

  /** Sends until nothing is left. */
  void send(VigieClient client) throws IOException, InterruptedException {
    while (!unaccepted.isEmpty()) {
      List<String> batch = unaccepted.subList(0, Math.min(BATCH, unaccepted.size()));
      client.postMentions(batch);
      accepted.addAndGet(batch.size());
      batch.clear();
    }
  }

  /** Sends on another thread; the future fails when the product dies meanwhile. */
  CompletableFuture<Void> sendInTheBackground(VigieClient client) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            send(client);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
