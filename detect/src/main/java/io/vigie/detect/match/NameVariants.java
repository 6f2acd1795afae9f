package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every way to write the names of a party, numbered: a party that did not change has the same forms
 * under the same ordinals, so that an index needs to keep no more than the number.
 */
final class NameVariants {
  /** Forms of one name, at most; what would come later is left out. */
  static final int MOST_FORMS = 32;

  /** Names of one party that are looked for, its own included; later aliases are left out. */
  static final int MOST_NAMES = 16_384;

  private static final Pattern CAPITAL_INSIDE = Pattern.compile("(\\p{Ll}{2})(\\p{Lu}\\p{Ll})");

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
    List<Numbered> forms = new ArrayList<>(names * 6);
    for (int name = 0; name < names; name++) {
      List<NameForm> own = of(PartyKey.name(party, name), party.kind());
      for (int i = 0; i < own.size(); i++) {
        forms.add(new Numbered(name * MOST_FORMS + i, own.get(i)));
      }
    }
    return forms;
  }

  /** The form with an ordinal that {@link #of} gave, in the time that one name takes. */
  static NamedParty at(Party party, int ordinal) {
    String name = PartyKey.name(party, ordinal / MOST_FORMS);
    NameForm form = of(name, party.kind()).get(ordinal % MOST_FORMS);
    return new NamedParty(party, name, form, Evasion.NONE);
  }

  /** Every form of one name, as it is given first; none when it has neither letter nor digit. */
  static List<NameForm> of(String name, PartyKind kind) {
    BareName bare = BareName.of(name);
    FormList forms = new FormList();
    if (bare.isEmpty()) {
      return forms.forms();
    }
    forms.add(bare.canonical());
    forms.add(Variant.PLAIN, bare.words());
    forms.addJoined(bare.words());
    forms.addPlural(bare.words());
    addSpellings(name, bare, forms);
    PersonName person = kind == PartyKind.PERSON ? person(bare) : null;
    if (person != null) {
      PersonForms.add(person, forms);
    } else {
      BusinessForms.add(bare, forms);
    }
    return forms.forms();
  }

  private static void addSpellings(String name, BareName bare, FormList forms) {
    String[] words = bare.canonical().words();
    String apart = CAPITAL_INSIDE.matcher(name).replaceAll("$1 $2");
    if (!apart.equals(name) && words.length == 1) {
      forms.add(Variant.SPLIT, BareName.of(apart).words());
    }
    String written = Umlauts.written(name);
    if (!written.equals(name)) {
      forms.add(Variant.TRANSLITERATED, BareName.of(written).words());
    }
  }

  private static @Nullable PersonName person(BareName name) {
    int titles = 0;
    while (titles < name.size() - 2 && Titles.isTitle(name.word(titles))) {
      titles++;
    }
    BareName bare = new BareName(name.text(), name.from() + titles, name.to(), name.legalForm());
    return PersonName.of(bare);
  }
}
