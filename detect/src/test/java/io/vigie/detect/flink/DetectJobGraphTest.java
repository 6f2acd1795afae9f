package io.vigie.detect.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.DetectConfiguration;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

/** The graph between Kafka's topics, built without a broker. */
class DetectJobGraphTest {

  @Test
  void everyOperatorHasAnIdSoThatItsStateSurvivesAnUpgrade() {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    DetectJob.onKafka(env, "127.0.0.1:1", DetectConfiguration.defaults());

    StreamGraph graph = env.getStreamGraph();
    assertThat(graph.getStreamNodes())
        .hasSizeGreaterThanOrEqualTo(6)
        .extracting(StreamNode::getTransformationUID)
        .doesNotContainNull();
    assertThat(graph.getJobGraph().getNumberOfVertices()).isPositive();
  }
}
