package io.vigie.dashboards.feed;

import io.vigie.dashboards.access.AccessDirectory;
import java.util.List;
import java.util.Map;

/** Folds {@code vigie.access} into the directory of who exists. */
public final class AccessFeed implements TopicFold {
  private final AccessDirectory directory;

  public AccessFeed(AccessDirectory directory) {
    this.directory = directory;
  }

  @Override
  public void accept(List<LogRecord> batch, Map<Integer, Long> next) {
    batch.forEach(changed -> directory.apply(changed.keyOrEmpty(), changed.value()));
  }
}
