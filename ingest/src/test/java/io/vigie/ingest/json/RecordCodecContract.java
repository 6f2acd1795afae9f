package io.vigie.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.Test;

/**
 * What every contract record keeps: one JSON form that its published schema accepts, readers that
 * forgive what is new and refuse what is wrong, and native serialisation in a stream.
 *
 * <p>Extend it once a record; name the class {@code *CodecTest}.
 *
 * @param <T> the record
 */
public abstract class RecordCodecContract<T> {

  protected abstract RecordCodec<T> codec();

  protected abstract Class<T> type();

  /** A record with every component set. */
  protected abstract T complete();

  /** A record with only what is required. */
  protected abstract T minimal();

  /** The exact JSON of {@link #minimal()}: a change of it is a change of the contract. */
  protected abstract String minimalJson();

  /** Objects of this schema with something wrong, refused by codec and schema alike. */
  protected abstract List<String> wrongDocuments();

  /** Random records of all shapes. */
  @Provide
  protected abstract Arbitrary<T> records();

  @Test
  void completeRecordComesBackEqual() throws Exception {
    assertThat(codec().decode(codec().encode(complete()))).isEqualTo(complete());
  }

  @Test
  void completeRecordNamesEveryComponent() {
    String json = codec().encodeToString(complete());
    for (var component : type().getRecordComponents()) {
      assertThat(json).contains("\"" + component.getName() + "\":");
    }
  }

  @Test
  void minimalRecordLeavesAbsentFieldsOut() {
    assertThat(codec().encodeToString(minimal())).isEqualTo(minimalJson());
  }

  @Test
  void minimalRecordComesBackEqual() throws Exception {
    assertThat(codec().decode(minimalJson())).isEqualTo(minimal());
  }

  @Test
  void publishedSchemaAcceptsBothExamples() {
    assertThat(schema().violations(codec().encodeToString(complete()))).isEmpty();
    assertThat(schema().violations(minimalJson())).isEmpty();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void randomRecordsComeBackEqual(@ForAll("records") T record) throws Exception {
    assertThat(codec().decode(codec().encode(record))).isEqualTo(record);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void publishedSchemaAcceptsRandomRecords(@ForAll("records") T record) {
    String json = codec().encodeToString(record);
    assertThat(schema().violations(json)).as(json).isEmpty();
  }

  @Test
  void wrongDocumentsAreRefusedByCodecAndSchema() {
    assertThat(wrongDocuments()).isNotEmpty();
    for (String document : wrongDocuments()) {
      assertThatThrownBy(() -> codec().decode(document))
          .as(document)
          .isInstanceOf(MalformedRecordException.class)
          .hasMessageNotContainingAny("\n", "io.vigie");
      assertThat(schema().violations(document)).as(document).isNotEmpty();
    }
  }

  @Test
  void unknownFieldsAreSkipped() throws Exception {
    String newer = with("\"fieldOfTheFuture\":{\"schema\":\"x/9\",\"list\":[1,{\"a\":null}]}");
    assertThat(codec().decode(newer)).isEqualTo(complete());
    assertThat(schema().violations(newer)).isEmpty();
  }

  @Test
  void schemaFieldMayBeMissing() throws Exception {
    String json = codec().encodeToString(complete()).replace(schemaField() + ",", "");
    assertThat(json).doesNotContain(schemaField());
    assertThat(codec().decode(json)).isEqualTo(complete());
  }

  @Test
  void anotherSchemaIsRefused() {
    String other =
        codec().encodeToString(complete()).replace(schemaField(), "\"schema\":\"other/7\"");
    assertThatThrownBy(() -> codec().decode(other))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageContaining("should be " + codec().schema() + ": was other/7");
    assertThat(schema().violations(other)).isNotEmpty();
  }

  @Test
  void whatIsNoObjectIsRefused() {
    for (String json : List.of("", "null", "[]", "\"text\"", "7", "{", "{}}", "{} {}", "\u0000")) {
      assertThatThrownBy(() -> codec().decode(json))
          .as(json)
          .isInstanceOf(MalformedRecordException.class);
    }
  }

  @Test
  void malformedUtf8IsRefused() {
    byte[] json = with("\"x\":\"~\"").getBytes(StandardCharsets.ISO_8859_1);
    for (int wrong : new int[] {0x80, 0xC0, 0xE9, 0xED, 0xFF}) {
      byte[] broken = json.clone();
      broken[new String(json, StandardCharsets.ISO_8859_1).lastIndexOf('~')] = (byte) wrong;
      assertThatThrownBy(() -> codec().decode(broken))
          .isInstanceOf(MalformedRecordException.class)
          .hasMessageContaining("UTF-8");
    }
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    for (String half : List.of("\\ud83d", "\\uDE00", "\\ud83d\\ud83d", "\\ud83d\\\\ude00")) {
      assertThatThrownBy(() -> codec().decode(with("\"x\":\"" + half + "\"")))
          .as(half)
          .isInstanceOf(MalformedRecordException.class)
          .hasMessageContaining("surrogate");
    }
  }

  @Test
  void deepNestingIsRefused() {
    String deep = with("\"x\":" + "[".repeat(100_000) + "]".repeat(100_000));
    assertThatThrownBy(() -> codec().decode(deep))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageContaining("depth");
  }

  @Test
  void partOfAnArrayIsRead() throws Exception {
    byte[] json = ("##" + minimalJson() + "##").getBytes(StandardCharsets.UTF_8);
    assertThat(codec().decode(json, 2, json.length - 4)).isEqualTo(minimal());
  }

  @Test
  void streamsSerialiseItWithoutKryo() {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(type());
  }

  private PublishedSchema schema() {
    return PublishedSchema.of(codec().schema());
  }

  private String schemaField() {
    return "\"schema\":\"" + codec().schema() + "\"";
  }

  /** The complete record with one more field. */
  private String with(String field) {
    return "{" + field + "," + codec().encodeToString(complete()).substring(1);
  }
}
