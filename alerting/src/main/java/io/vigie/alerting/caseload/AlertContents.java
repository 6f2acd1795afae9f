package io.vigie.alerting.caseload;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Annexed;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Puts detections into an alert and takes them out. */
final class AlertContents {
  private AlertContents() {}

  /**
   * Adds a detection. A higher revision of a mention replaces what lower ones held; a lower one
   * changes nothing.
   *
   * @param annexed told of the detection when the alert can hold no more
   * @return whether the alert changed
   */
  static boolean add(AlertState alert, Detection detection, Consumer<Annexed> annexed) {
    int revision = detection.mention().revision();
    for (Detection held : alert.detections) {
      boolean newer = isSameMention(held, detection) && held.mention().revision() > revision;
      if (newer || held.id().equals(detection.id())) {
        return false;
      }
    }
    alert.detections.removeIf(
        held -> isSameMention(held, detection) && held.mention().revision() < revision);
    hold(alert, detection, annexed);
    return true;
  }

  /** Takes a mention out, with every harm found in it; what it took is returned. */
  static List<Detection> takeMention(AlertState alert, String mentionId) {
    List<Detection> taken =
        alert.detections.stream().filter(held -> held.mentionId().equals(mentionId)).toList();
    alert.detections.removeAll(taken);
    return taken;
  }

  /** Moves everything from one alert to another. */
  static void moveAll(AlertState from, AlertState to, Consumer<Annexed> annexed) {
    from.detections.forEach(detection -> add(to, detection, annexed));
    to.more.addAll(from.more);
    from.detections = new ArrayList<>();
    from.more = new Overflow();
  }

  /** The mentions held, each once, in order of arrival. */
  static List<Mention> mentions(AlertState alert) {
    Map<String, Mention> mentions = new LinkedHashMap<>();
    alert.detections.forEach(held -> mentions.put(held.mentionId(), held.mention()));
    return List.copyOf(mentions.values());
  }

  /** The revision rises with every change, so no annex ever gets the name of another. */
  private static void hold(AlertState alert, Detection detection, Consumer<Annexed> annexed) {
    if (alert.detections.size() < Alert.DETECTIONS_HELD) {
      alert.detections.add(detection);
    } else {
      annexed.accept(alert.more.add(detection, alert.id + "." + alert.revision));
    }
  }

  private static boolean isSameMention(Detection first, Detection second) {
    return first.mentionId().equals(second.mentionId());
  }
}
