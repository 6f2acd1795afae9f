package io.vigie.dashboards.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.decide.ChoiceDesk;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.ambiguity.WordProposal;
import io.vigie.detect.json.DetectCodecs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ambiguous mentions, and takes who is meant: 200 when it counts, 409 when it was late. */
final class AmbiguousEndpoint {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AmbiguousBook book;
  private final ChoiceDesk desk;

  AmbiguousEndpoint(AmbiguousBook book, ChoiceDesk desk) {
    this.book = book;
    this.desk = desk;
  }

  /** What a person says; null for nobody insured. */
  record Choice(@Nullable String partyId) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/ambiguous", Right.IDENTIFY, this::list),
        Route.get("/api/v1/ambiguous/{id}", Right.IDENTIFY, this::one),
        Route.post("/api/v1/ambiguous/{id}/choice", Right.IDENTIFY, this::choose));
  }

  private void list(Context context) {
    AmbiguousBook.Filter filter =
        new AmbiguousBook.Filter(
            Parameters.flag(context, "answered"), Parameters.flag(context, "harmful"));
    AmbiguousBook.Page page =
        book.list(
            Callers.of(context).scope(),
            filter,
            Parameters.text(context, "cursor"),
            Parameters.size(context));
    List<String> items = page.items().stream().map(this::json).toList();
    context
        .contentType("application/json")
        .result(JsonList.of(items, page.nextCursor(), page.total()));
  }

  private void one(Context context) {
    AmbiguousBook.Entry entry = desk.visible(Callers.of(context), context.pathParam("id"));
    context.contentType("application/json").result(json(entry));
  }

  private void choose(Context context) {
    Choice choice = Parameters.bodyWith(context, Choice.class, "partyId");
    String id = context.pathParam("id");
    desk.choose(Callers.of(context), id, choice.partyId());
    one(context);
  }

  /** Made of JSON that is written already, as a list is. */
  private String json(AmbiguousBook.Entry entry) {
    StringBuilder json = new StringBuilder("{\"question\":");
    json.append(DetectCodecs.AMBIGUOUS.encodeToString(entry.question()));
    json.append(",\"since\":\"").append(entry.since()).append('"');
    NameChoice choice = entry.choice();
    if (choice != null) {
      json.append(",\"choice\":").append(DetectCodecs.CHOICE.encodeToString(choice));
      json.append(",\"proposals\":").append(proposals(desk.proposals(entry)));
    }
    return json.append('}').toString();
  }

  private static ArrayNode proposals(List<WordProposal> proposals) {
    ArrayNode all = JSON.createArrayNode();
    for (WordProposal proposal : proposals) {
      ObjectNode one = all.addObject();
      one.put("partyId", proposal.partyId()).put("use", proposal.use().name());
      proposal.words().forEach(one.putArray("words")::add);
    }
    return all;
  }
}
