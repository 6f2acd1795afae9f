package io.vigie.deploy.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vigie.dashboards.access.Role;
import io.vigie.ingest.topic.Topic;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Whether {@code vigie.access} lets any person in. */
final class LogIns {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> keys = new HashSet<>();

  private LogIns() {}

  /** Whether there is a user, or a token that is not only a program's. */
  static boolean exist(String bootstrapServers) {
    LogIns found = new LogIns();
    WholeTopic.read(bootstrapServers, Topic.ACCESS, found::take);
    return !found.keys.isEmpty();
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    String key = String.valueOf(record.key());
    byte[] value = record.value();
    if (value == null) {
      keys.remove(key);
    } else if (key.startsWith("user:") || (key.startsWith("token:") && isOfPerson(value))) {
      keys.add(key);
    }
  }

  private static boolean isOfPerson(byte[] token) {
    try {
      String role = JSON.readTree(token).path("role").asText();
      return !role.equals(Role.INTEGRATION.name());
    } catch (IOException e) {
      return false;
    }
  }
}
