package io.vigie.dashboards.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Answers errors as RFC 9457 problem details. */
public final class Problem {
  public static final String CONTENT_TYPE = "application/problem+json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Problem() {}

  /** Writes the answer; {@code detail} is a sentence for whoever asked. */
  public static void answer(Context context, int status, @Nullable String detail) {
    ObjectNode problem = JSON.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", HttpStatus.forStatus(status).getMessage());
    problem.put("status", status);
    if (detail != null) {
      problem.put("detail", detail);
    }
    context.status(status).contentType(CONTENT_TYPE).result(problem.toString());
  }
}
