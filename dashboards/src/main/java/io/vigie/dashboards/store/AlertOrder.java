package io.vigie.dashboards.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * The order of a list, and the cursor that says where a page ended: the sort's name, its numbers
 * and the id of the last alert, in Base64.
 */
final class AlertOrder {
  private static final String SEPARATOR = " ";

  private final AlertSort name;
  private final List<SortField> numbers;

  private AlertOrder(AlertSort name, List<SortField> numbers) {
    this.name = name;
    this.numbers = numbers;
  }

  static AlertOrder of(AlertSort sort) {
    SortField newest = new SortField(AlertDocument.OPENED, SortField.Type.LONG, true);
    return switch (sort) {
      case NEWEST -> new AlertOrder(sort, List.of(newest));
      case DUE -> new AlertOrder(sort, List.of(due(), newest));
      case SEVERITY ->
          new AlertOrder(
              sort,
              List.of(new SortField(AlertDocument.SEVERITY, SortField.Type.LONG, true), newest));
    };
  }

  Sort sort() {
    SortField id = new SortField(AlertDocument.ID, SortField.Type.STRING);
    return new Sort(Stream.concat(numbers.stream(), Stream.of(id)).toArray(SortField[]::new));
  }

  String cursor(FieldDoc last) {
    String values =
        Stream.of(last.fields)
            .map(value -> value instanceof BytesRef id ? id.utf8ToString() : value.toString())
            .collect(Collectors.joining(SEPARATOR));
    String plain = name + SEPARATOR + values;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place after which the next page starts.
   *
   * @param maxDoc how many documents the index has: no real document has a greater number, so that
   *     ties are told by the id alone
   */
  FieldDoc after(String cursor, int maxDoc) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = plain.split(SEPARATOR, numbers.size() + 2);
      if (parts.length != numbers.size() + 2 || !parts[0].equals(name.name())) {
        throw new IllegalArgumentException("another list's cursor");
      }
      Object[] values = new Object[numbers.size() + 1];
      for (int i = 0; i < numbers.size(); i++) {
        values[i] = Long.valueOf(parts[i + 1]);
      }
      values[numbers.size()] = new BytesRef(parts[numbers.size() + 1]);
      return new FieldDoc(Math.max(0, maxDoc - 1), Float.NaN, values);
    } catch (IllegalArgumentException e) {
      throw new SearchSyntaxException(
          "The cursor should be the nextCursor of the same list in the same order.", e);
    }
  }

  private static SortField due() {
    SortField due = new SortField(AlertDocument.DUE, SortField.Type.LONG);
    due.setMissingValue(Long.MAX_VALUE);
    return due;
  }
}
