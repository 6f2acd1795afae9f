package io.vigie.deploy.demo;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.deploy.replay.MentionsClient;
import io.vigie.deploy.replay.Replay;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.Problem;
import io.vigie.ingest.mention.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
  private final InstantSource clock;
  private final DemoTimes times = new DemoTimes();

  public DemoStream(Path mentions, MentionsClient client, InstantSource clock) {
    this.mentions = mentions;
    this.replay = new Replay(client, problem -> LOG.warn("demo: {}", problem), false);
    this.clock = clock;
  }

  @Override
  public void run() {
    try {
      List<JsonLine> lines = lines();
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

  private List<JsonLine> lines() throws IOException {
    List<JsonLine> lines = new ArrayList<>();
    try (JsonLineReader reader =
        JsonLineReader.open(mentions.toString(), InputStream.nullInputStream(), replay::refuse)) {
      for (JsonLine line = reader.next(); line != null; line = reader.next()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private void send(List<JsonLine> lines) throws InterruptedException {
    for (JsonLine line : lines) {
      try {
        Mention mention = times.at(clock.instant(), IngestCodecs.MENTION.decode(line.bytes()));
        replay.send(new JsonLine(line.origin(), IngestCodecs.MENTION.encode(mention)));
      } catch (MalformedRecordException e) {
        replay.refuse(new Problem(line.origin(), String.valueOf(e.getMessage())));
      }
    }
    replay.flush();
  }
}
