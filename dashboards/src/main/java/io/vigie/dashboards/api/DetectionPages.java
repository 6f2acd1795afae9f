package io.vigie.dashboards.api;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Annexed;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.store.AnnexStore;
import io.vigie.detect.detection.Detection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages all detections of an alert: first those that it holds, then those in its annexes. */
final class DetectionPages {
  private final AnnexStore annexes;

  DetectionPages(AnnexStore annexes) {
    this.annexes = annexes;
  }

  /** One page; {@code nextCursor} is null on the last. */
  record Page(List<Detection> items, @Nullable String nextCursor) {}

  /**
   * The page after {@code cursor}.
   *
   * @throws RefusedException when the cursor is none of this list
   */
  Page page(Alert alert, @Nullable String cursor, int size) {
    Place from = Place.read(cursor);
    if (from.isBeyond(alert)) {
      throw noCursor(cursor);
    }
    List<Found> found = new ArrayList<>();
    addHeld(alert, from, size + 1, found);
    addAnnexed(alert, from, size + 1, found);
    boolean more = found.size() > size;
    List<Found> shown = found.subList(0, Math.min(size, found.size()));
    return new Page(
        shown.stream().map(Found::detection).toList(),
        more ? shown.get(size - 1).place().toString() : null);
  }

  private static void addHeld(Alert alert, Place from, int most, List<Found> into) {
    List<Detection> held = alert.detections();
    for (long next = from.after(); from.isHeld() && next < held.size() && into.size() < most; ) {
      Detection detection = held.get((int) next);
      next++;
      into.add(new Found(detection, new Place(Place.HELD, next)));
    }
  }

  private void addAnnexed(Alert alert, Place from, int most, List<Found> into) {
    int first = Math.max(0, from.annex());
    for (int annex = first; annex < alert.annexes().size() && into.size() < most; annex++) {
      long after = annex == from.annex() ? from.after() : 0;
      int missing = most - into.size();
      for (Annexed each : annexes.after(alert.annexes().get(annex), after, missing)) {
        into.add(new Found(each.detection(), new Place(annex, each.place())));
      }
    }
  }

  private static RefusedException noCursor(@Nullable String cursor) {
    return new RefusedException(
        Why.INVALID, "cursor should be the nextCursor of the same list: was " + cursor);
  }

  private record Found(Detection detection, Place place) {}

  /**
   * Where a page ends, written {@code 50} or {@code 0.50}.
   *
   * @param annex which one of the alert's, from 0; {@link #HELD} for what the alert holds
   * @param after the number of detections before, or the place in the annex
   */
  private record Place(int annex, long after) {
    static final int HELD = -1;
    private static final Pattern SHAPE = Pattern.compile("(?:(\\d{1,9})\\.)?(\\d{1,18})");

    static Place read(@Nullable String cursor) {
      Matcher shape = SHAPE.matcher(cursor == null ? "0" : cursor);
      if (!shape.matches()) {
        throw noCursor(cursor);
      }
      String annex = shape.group(1);
      return new Place(
          annex == null ? HELD : Integer.parseInt(annex), Long.parseLong(shape.group(2)));
    }

    boolean isHeld() {
      return annex == HELD;
    }

    boolean isBeyond(Alert alert) {
      return isHeld() ? after > alert.detections().size() : annex >= alert.annexes().size();
    }

    @Override
    public String toString() {
      return isHeld() ? Long.toString(after) : annex + "." + after;
    }
  }
}
