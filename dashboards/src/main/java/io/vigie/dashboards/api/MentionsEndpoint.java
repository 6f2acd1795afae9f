package io.vigie.dashboards.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.decide.Answers;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * Takes mentions in, one JSON object a line, and answers one line for each that is not blank, in
 * their order. The body is read as a stream; the answers are sent when it ends, so that a sender
 * that does not read while it writes cannot block itself.
 */
final class MentionsEndpoint {
  static final long LARGEST_BODY = 64L * 1024 * 1024;
  static final int MOST_LINES = 200_000;

  private static final int MOST_IN_FLIGHT = 2000;
  private static final int GZIP_MAGIC = 0x1f8b;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final MentionIntake intake;

  MentionsEndpoint(MentionIntake intake) {
    this.intake = intake;
  }

  List<Route> routes() {
    return List.of(Route.post("/api/v1/mentions", Right.PUSH_MENTIONS, this::take));
  }

  private void take(Context context) throws IOException {
    if (context.req().getContentLengthLong() > LARGEST_BODY) {
      Problem.answer(context, 413, "A request should have at most 64 MiB: send several.");
      return;
    }
    BufferedInputStream body = new BufferedInputStream(context.req().getInputStream());
    if (isGzip(body)) {
      Problem.answer(context, 415, "Send plain JSON lines, not compressed ones.");
      return;
    }
    byte[] answer = new Batch(Callers.of(context), Parameters.flag(context, "again")).read(body);
    context.contentType("application/x-ndjson").result(answer);
  }

  private static boolean isGzip(BufferedInputStream body) throws IOException {
    body.mark(2);
    int magic = body.read() << 8 | body.read();
    body.reset();
    return magic == GZIP_MAGIC;
  }

  /** One request: lines in flight in their order, and what is answered so far. */
  private final class Batch {
    private final Principal caller;
    private final boolean again;
    private final Queue<CompletableFuture<MentionIntake.Receipt>> inFlight = new ArrayDeque<>();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private long lines;

    Batch(Principal caller, boolean again) {
      this.caller = caller;
      this.again = again;
    }

    byte[] read(InputStream body) throws IOException {
      LimitedInput limited = new LimitedInput(body, LARGEST_BODY);
      try (JsonLineReader reader =
          JsonLineReader.of(
              "body", limited, problem -> rejectUnread(problem.origin(), problem.reason()))) {
        JsonLine line = reader.next();
        while (line != null && lines < MOST_LINES) {
          add(intake.take(caller, line, again));
          line = reader.next();
        }
        if (line != null) {
          rejectUnread(line.origin(), "more than " + MOST_LINES + " lines: the rest was not read");
        } else if (limited.isCut()) {
          rejectUnread("body:" + (lines + 1), "more than 64 MiB: the rest was not read");
        }
      }
      while (!inFlight.isEmpty()) {
        writeOldest();
      }
      return answer.toByteArray();
    }

    private void rejectUnread(String origin, String reason) {
      add(intake.reject(MentionIntake.numberOf(origin), reason, null));
    }

    private void add(CompletableFuture<MentionIntake.Receipt> receipt) {
      lines++;
      inFlight.add(receipt);
      if (inFlight.size() >= MOST_IN_FLIGHT) {
        writeOldest();
      }
    }

    private void writeOldest() {
      MentionIntake.Receipt receipt = Answers.await(inFlight.remove());
      ObjectNode json = JSON.createObjectNode().put("line", receipt.line());
      if (receipt.id() != null) {
        json.put("id", receipt.id());
      }
      json.put("status", receipt.status().name());
      if (receipt.reason() != null) {
        json.put("reason", receipt.reason());
      }
      answer.writeBytes((json + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
