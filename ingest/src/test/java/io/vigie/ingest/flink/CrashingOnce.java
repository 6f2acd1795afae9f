package io.vigie.ingest.flink;

import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in checkpointed state what it saw, and fails once, some records after a checkpoint that
 * fell in the middle: what it remembers in the end is what an exactly-once job would have written.
 */
final class CrashingOnce
    implements MapFunction<Mention, Mention>, CheckpointedFunction, CheckpointListener {
  private static final long serialVersionUID = 1L;
  private static final Map<String, List<String>> REMEMBERED = new ConcurrentHashMap<>();
  private static final Set<String> CRASHED = ConcurrentHashMap.newKeySet();

  private final String name;
  private final List<String> seen = new ArrayList<>();
  private transient @Nullable ListState<String> state;
  private int seenAtCheckpoint;
  private int seenAtCompletedCheckpoint;

  CrashingOnce(String name) {
    this.name = name;
  }

  static List<String> remembered(String name) {
    return REMEMBERED.getOrDefault(name, List.of());
  }

  static boolean hasCrashed(String name) {
    return CRASHED.contains(name);
  }

  @Override
  public Mention map(Mention mention) throws InterruptedException {
    Thread.sleep(10);
    boolean due = seenAtCompletedCheckpoint > 0 && seen.size() > seenAtCompletedCheckpoint + 3;
    if (due && CRASHED.add(name)) {
      throw new IllegalStateException("crash on purpose");
    }
    seen.add(mention.titleOrEmpty());
    REMEMBERED.put(name, new CopyOnWriteArrayList<>(seen));
    return mention;
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    seenAtCheckpoint = seen.size();
    if (state != null) {
      state.update(seen);
    }
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    state =
        context
            .getOperatorStateStore()
            .getListState(new ListStateDescriptor<>("seen", Types.STRING));
    seen.clear();
    state.get().forEach(seen::add);
  }

  @Override
  public void notifyCheckpointComplete(long checkpointId) {
    seenAtCompletedCheckpoint = seenAtCheckpoint;
  }
}
