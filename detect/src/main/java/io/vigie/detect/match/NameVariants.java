package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * Every way to write the names of a party, numbered: a party that did not change has the same forms
 * under the same ordinals, so that an index needs to keep no more than the number.
 */
final class NameVariants {
  /** Forms of one name, at most; what would come later is left out. */
  static final int MOST_FORMS = 32;

  /** Names of one party that are looked for, its own included; later aliases are left out. */
  static final int MOST_NAMES = 16_384;

  private NameVariants() {}

  /**
   * A form with its number.
   *
   * @param ordinal below {@link #MOST_NAMES} times {@link #MOST_FORMS}
   */
  record Numbered(int ordinal, NameForm form) {}

  /** All forms of all names of a party, by rising ordinal. */
  static List<Numbered> of(Party party) {
    int names = Math.min(MOST_NAMES, 1 + party.aliases().size());
    List<Numbered> forms = new ArrayList<>(names * 4);
    for (int name = 0; name < names; name++) {
      List<NameForm> own = NameForm.of(PartyKey.name(party, name));
      for (int i = 0; i < own.size() && i < MOST_FORMS; i++) {
        forms.add(new Numbered(name * MOST_FORMS + i, own.get(i)));
      }
    }
    return forms;
  }

  /** The form with an ordinal that {@link #of} gave, in the time that one name takes. */
  static NamedParty at(Party party, int ordinal) {
    String name = PartyKey.name(party, ordinal / MOST_FORMS);
    return new NamedParty(party, name, NameForm.of(name).get(ordinal % MOST_FORMS), Evasion.NONE);
  }
}
