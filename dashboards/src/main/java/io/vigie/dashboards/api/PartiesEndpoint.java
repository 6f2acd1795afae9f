package io.vigie.dashboards.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.decide.Answers;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.log.PartyLog;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Optional;

/** Reads and changes the portfolio. Ids are global: one of another tenant is refused. */
final class PartiesEndpoint {
  private static final String PATH = "/api/v1/parties/{id}";

  private final PartyBook parties;
  private final PartyLog log;

  PartiesEndpoint(PartyBook parties, PartyLog log) {
    this.parties = parties;
    this.log = log;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, Right.READ_PARTIES, this::get),
        new Route(HandlerType.PUT, PATH, Right.WRITE_PARTIES, this::put),
        new Route(HandlerType.DELETE, PATH, Right.WRITE_PARTIES, this::delete));
  }

  private void get(Context context) {
    context.contentType("application/json").result(IngestCodecs.PARTY.encode(visible(context)));
  }

  private void put(Context context) {
    Party party = read(context);
    Principal caller = Callers.of(context);
    Optional<Party> known = parties.find(party.id());
    boolean moves =
        known.isPresent() && !known.get().tenantOrDefault().equals(party.tenantOrDefault());
    if (moves || (known.isPresent() && !sees(caller, known.get()))) {
      throw new RefusedException(Why.CONFLICT, "The id belongs to a party of another tenant.");
    }
    if (!caller.scope().seesTenant(party.tenantOrDefault())) {
      throw new RefusedException(
          Why.FORBIDDEN, "The tenant " + party.tenantOrDefault() + " is not yours.");
    }
    Answers.await(log.put(party));
    context
        .status(known.isPresent() ? 200 : 201)
        .contentType("application/json")
        .result(IngestCodecs.PARTY.encode(party));
  }

  private void delete(Context context) {
    Answers.await(log.remove(visible(context).id()));
    context.status(204);
  }

  private Party visible(Context context) {
    return parties
        .find(context.pathParam("id"))
        .filter(party -> sees(Callers.of(context), party))
        .orElseThrow(() -> new RefusedException(Why.NOT_FOUND, "There is no such party."));
  }

  private static boolean sees(Principal caller, Party party) {
    return caller.scope().sees(party.tenantOrDefault(), party.id());
  }

  private static Party read(Context context) {
    try {
      Party party = IngestCodecs.PARTY.decode(context.bodyAsBytes());
      if (!party.id().equals(context.pathParam("id"))) {
        throw new RefusedException(
            Why.INVALID, "The id in the body should be the one in the address: was " + party.id());
      }
      return party;
    } catch (MalformedRecordException e) {
      throw new RefusedException(Why.INVALID, String.valueOf(e.getMessage()));
    }
  }
}
