package io.vigie.deploy.demo;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.deploy.replay.MentionsClient;
import io.vigie.deploy.replay.Replay;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the demonstration's mentions appear over a minute, through the API as any client would. */
public final class DemoStream implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(DemoStream.class);
  private static final Duration LENGTH = Duration.ofSeconds(60);
  private static final int STEPS = 60;

  private final Path mentions;
  private final Replay replay;

  public DemoStream(Path mentions, MentionsClient client) {
    this.mentions = mentions;
    this.replay = new Replay(client, problem -> LOG.warn("demo: {}", problem), false);
  }

  @Override
  public void run() {
    try {
      List<byte[]> lines = lines();
      int size = (lines.size() + STEPS - 1) / STEPS;
      for (int from = 0; from < lines.size(); from += size) {
        send(lines.subList(from, Math.min(lines.size(), from + size)));
        Thread.sleep(LENGTH.toMillis() / STEPS);
      }
      LOG.info("demo: every mention was sent: {}", replay.counts());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | Refusal e) {
      LOG.warn("demo: the mentions could not be sent: {}", e.getMessage());
    }
  }

  private List<byte[]> lines() throws IOException {
    List<byte[]> lines = new ArrayList<>();
    try (JsonLineReader reader =
        JsonLineReader.open(mentions.toString(), InputStream.nullInputStream(), replay::refuse)) {
      for (JsonLine line = reader.next(); line != null; line = reader.next()) {
        lines.add(line.bytes());
      }
    }
    return lines;
  }

  private void send(List<byte[]> lines) throws IOException, InterruptedException {
    ByteArrayOutputStream batch = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      batch.writeBytes(line);
      batch.write('\n');
    }
    replay.send(
        JsonLineReader.of(
            "mentions", new ByteArrayInputStream(batch.toByteArray()), replay::refuse));
  }
}
