package io.vigie.dashboards.web.alert;

import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.DismissReason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the page of one alert shows. */
public record AlertView(
    String id,
    long version,
    String party,
    List<String> harms,
    String severity,
    String severityName,
    String status,
    String statusName,
    String assignee,
    String pattern,
    boolean preExisting,
    String opened,
    String firstPublished,
    @Nullable String due,
    String counts,
    List<String> authors,
    List<Finding> findings,
    long findingsNotShown,
    PartyCard partyCard,
    List<TrailLine> trail,
    Set<Action> actions,
    List<DismissReason> dismissReasons,
    @Nullable String claimLink,
    Message message) {

  /** The insured, as far as the portfolio knows them. */
  public record PartyCard(
      String name, String id, String kind, String tenant, String policy, String cover) {}

  /** One decision. */
  public record TrailLine(String who, String what, String detail, String comment, String when) {}

  /**
   * What became of the last decision.
   *
   * @param kind {@code done}, {@code problem}, or empty for nothing to say
   */
  public record Message(String kind, String text) {
    static final Message NONE = new Message("", "");
  }

  public boolean can(String action) {
    return actions.contains(Action.valueOf(action));
  }

  public String decideLink() {
    return "/alerts/" + id + "/decisions";
  }
}
