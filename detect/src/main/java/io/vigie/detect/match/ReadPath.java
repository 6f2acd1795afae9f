package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;

/** Readings one behind the other, as the words of one name might stand. */
final class ReadPath implements WordSequence {
  private final FoldedText text;
  private final List<Reading> readings = new ArrayList<>();

  ReadPath(FoldedText text) {
    this.text = text;
  }

  void push(Reading reading) {
    readings.add(reading);
  }

  void pop() {
    readings.remove(readings.size() - 1);
  }

  @Override
  public int size() {
    return readings.size();
  }

  @Override
  public byte gap(int word) {
    return word == 0 ? Gap.PLAIN : text.gap(readings.get(word).from());
  }

  @Override
  public boolean is(int word, CharSequence folded) {
    return readings.get(word).folded().contentEquals(folded);
  }

  /** Whether something in it is read otherwise than it is written. */
  boolean isOther() {
    return readings.stream().anyMatch(reading -> reading.kind() != Reading.Kind.WRITTEN);
  }

  boolean has(Reading.Kind kind) {
    return readings.stream().anyMatch(reading -> reading.kind() == kind);
  }

  /** The disguise that lowers most. */
  Evasion evasion() {
    Evasion worst = Evasion.NONE;
    for (Reading reading : readings) {
      worst = reading.evasion().factor() < worst.factor() ? reading.evasion() : worst;
    }
    return worst;
  }

  /** The first reading that is part of the name. */
  Reading first() {
    boolean titled = readings.size() > 1 && readings.get(0).kind() == Reading.Kind.TITLE;
    return readings.get(titled ? 1 : 0);
  }

  Reading last() {
    return readings.get(readings.size() - 1);
  }
}
