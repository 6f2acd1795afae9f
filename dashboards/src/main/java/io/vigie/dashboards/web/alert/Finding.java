package io.vigie.dashboards.web.alert;

import io.vigie.dashboards.web.SafeLink;
import io.vigie.dashboards.web.Texts;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One detection as the page shows it. */
public record Finding(
    String harm,
    String score,
    String scoreNumber,
    String model,
    String title,
    QuotedText text,
    String author,
    String published,
    @Nullable String link,
    String source,
    @Nullable String rating,
    boolean deleted,
    List<String> reasons) {

  private static final double ALMOST_CERTAIN = 0.95;
  private static final double VERY_LIKELY = 0.85;
  private static final double LIKELY = 0.7;

  static Finding of(Detection detection, Texts texts) {
    Mention mention = detection.mention();
    String host = SafeLink.host(mention.url());
    return new Finding(
        texts.of(detection.harm()),
        texts.get(scoreKey(detection.score())),
        texts.get("score.number", detection.score()),
        detection.model() == null ? "" : detection.model(),
        mention.titleOrEmpty(),
        QuotedText.of(detection),
        author(mention.author()),
        mention.publishedAt() == null
            ? texts.get("alert.publishedUnknown")
            : texts.get("alert.published", texts.when(mention.publishedAt())),
        SafeLink.of(mention.url()),
        host != null ? host : mention.source() == null ? "" : mention.source(),
        mention.rating() == null ? null : texts.get("alert.stars", mention.rating()),
        mention.deleted(),
        detection.reasons());
  }

  private static String scoreKey(double score) {
    if (score >= ALMOST_CERTAIN) {
      return "score.almostCertain";
    }
    if (score >= VERY_LIKELY) {
      return "score.veryLikely";
    }
    return score >= LIKELY ? "score.likely" : "score.possible";
  }

  private static String author(@Nullable Author author) {
    if (author == null) {
      return "";
    }
    String key = author.key();
    String name = author.name();
    if (key == null) {
      return "";
    }
    return name == null || name.equals(key) ? key : name + " (" + key + ")";
  }
}
