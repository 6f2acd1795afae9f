package io.vigie.alerting.claim;

import io.vigie.alerting.claim.ClaimNotice.Content;
import io.vigie.alerting.claim.ClaimNotice.ContentAuthor;
import io.vigie.alerting.claim.ClaimNotice.ContentStatus;
import io.vigie.alerting.claim.ClaimNotice.PlatformType;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.mention.Visibility;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contents of a notice: one a mention, as it was last seen. */
final class ClaimContents {
  private ClaimContents() {}

  static List<Content> of(List<Detection> detections) {
    Map<String, Detection> mentions = new LinkedHashMap<>();
    detections.forEach(detection -> mentions.putIfAbsent(detection.mentionId(), detection));
    return mentions.values().stream().map(ClaimContents::content).toList();
  }

  private static Content content(Detection detection) {
    Mention mention = detection.mention();
    return new Content(
        detection.mentionId(),
        mention.url(),
        mention.url(),
        mention.source(),
        platformType(mention.kind()),
        visibility(mention.visibility()),
        mention.language(),
        host(mention.url()),
        null,
        null,
        null,
        author(mention.author()),
        mention.publishedAt(),
        detection.quote().isEmpty() ? null : detection.quote(),
        List.of(),
        List.of(),
        status(mention));
  }

  /** A comment may stand anywhere, so its kind tells no platform. */
  private static @Nullable PlatformType platformType(@Nullable MentionKind kind) {
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case POST, ACCOUNT -> PlatformType.SOCIAL;
      case REVIEW -> PlatformType.REVIEW;
      case ARTICLE -> PlatformType.PRESS;
      case MAIL -> PlatformType.MAIL;
      case DOMAIN -> PlatformType.SITE;
      case COMMENT -> null;
    };
  }

  private static @Nullable Visibility visibility(@Nullable Visibility visibility) {
    if (visibility == null) {
      return null;
    }
    return switch (visibility) {
      case PUBLIC, UNLISTED -> Visibility.PUBLIC;
      case RESTRICTED, PRIVATE -> Visibility.RESTRICTED;
    };
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : new URI(url).getHost();
    } catch (URISyntaxException e) {
      // What is not a URL has no host; the url field shows it as it is.
      return null;
    }
  }

  private static @Nullable ContentAuthor author(@Nullable Author author) {
    return author == null
        ? null
        : new ContentAuthor(author.handle(), author.key(), author.name(), null, false);
  }

  private static ContentStatus status(Mention mention) {
    if (mention.deleted()) {
      return ContentStatus.REMOVED;
    }
    return mention.revision() > 0 ? ContentStatus.EDITED : ContentStatus.ONLINE;
  }
}
