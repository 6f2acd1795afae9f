package io.vigie.detect.match;

import static io.vigie.detect.match.PersonName.join;

import java.util.List;

/** The ways to write a personal name. */
final class PersonForms {
  /** Stands for any title before a last name; no text has a word like it. */
  static final String ANY_TITLE = "*";

  private static final List<String> BETWEEN_NAMES = List.of("nee", "epouse", "ep");

  private static final List<String> PREFIXES = List.of("mac", "mc", "le", "la", "du", "de");
  private static final int SHORTEST_REST = 4;

  private final PersonName name;
  private final FormList forms;

  private PersonForms(PersonName name, FormList forms) {
    this.name = name;
    this.forms = forms;
  }

  static void add(PersonName name, FormList forms) {
    PersonForms all = new PersonForms(name, forms);
    all.addOrders();
    all.addInitials();
    all.addFirstNames();
    all.addParticles();
    all.addDoubles();
    all.addHalves();
    all.addPrefixes();
  }

  private void addOrders() {
    List<String> last = name.last();
    forms.add(Variant.PLAIN, join(name.first(), last));
    forms.add(Variant.LAST_FIRST, join(last, name.first()));
    forms.add(withComma(last, name.first()));
    forms.add(Variant.TITLED, join(List.of(ANY_TITLE), last));
    forms.addJoined(join(last, name.first()));
  }

  private static NameForm withComma(List<String> last, List<String> first) {
    String[] words = join(last, first).toArray(String[]::new);
    byte[] gaps = new byte[words.length];
    gaps[last.size()] = Gap.COMMA;
    return new NameForm(words, gaps, Variant.LAST_COMMA_FIRST);
  }

  private void addInitials() {
    List<String> last = name.last();
    List<String> initials = name.initials();
    forms.add(Variant.INITIAL_FIRST, join(initials, last));
    forms.add(Variant.LAST_INITIAL, join(last, initials));
    if (initials.size() > 1) {
      forms.add(Variant.INITIAL_FIRST, join(List.of(String.join("", initials)), last));
      forms.add(Variant.INITIAL_FIRST, join(initials.subList(0, 1), last));
    }
  }

  private void addFirstNames() {
    if (name.compound()) {
      List<String> together = List.of(String.join("", name.first()));
      forms.add(Variant.COMPOUND_JOINED, join(together, name.last()));
      forms.add(Variant.WITHOUT_MIDDLE, join(name.first().subList(0, 1), name.last()));
    }
  }

  private void addParticles() {
    List<String> particles = name.particles();
    if (particles.isEmpty()) {
      return;
    }
    List<String> together = List.of(String.join("", name.last()));
    forms.add(Variant.PARTICLE_JOINED, join(name.first(), together));
    forms.add(Variant.PARTICLE_JOINED, join(together, name.first()));
    if (particles.size() > 1) {
      List<String> shorter = particles.subList(1, particles.size());
      forms.add(Variant.PARTICLE_SHORTENED, join(name.first(), shorter, name.core()));
    }
    if (particles.get(0).startsWith("d")) {
      forms.add(Variant.WITHOUT_PARTICLE, join(name.first(), name.core()));
    }
  }

  /** {@code Verdier de Courtanvaux} is a double name too. */
  private void addHalves() {
    int second = name.secondHalf();
    if (second > 0) {
      List<String> core = name.core();
      forms.add(Variant.HALF_OF_DOUBLE, join(name.first(), core.subList(0, second)));
      forms.add(Variant.HALF_OF_DOUBLE, join(name.first(), core.subList(second, core.size())));
    }
  }

  /** {@code MacTavish} and {@code Lefort} are also written in two words, the former with Mc. */
  private void addPrefixes() {
    String last = name.core().get(name.core().size() - 1);
    for (String prefix : PREFIXES) {
      String rest = last.startsWith(prefix) ? last.substring(prefix.length()) : "";
      if (name.core().size() == 1 && rest.length() >= SHORTEST_REST && !startsWithVowel(rest)) {
        forms.add(Variant.PREFIX_SPLIT, join(name.first(), List.of(prefix, rest)));
        String other = prefix.equals("mac") ? "mc" : prefix.equals("mc") ? "mac" : prefix;
        forms.add(Variant.PREFIX_SPLIT, join(name.first(), List.of(other + rest)));
        return;
      }
    }
  }

  private static boolean startsWithVowel(String rest) {
    return "aeiouy".indexOf(rest.charAt(0)) >= 0;
  }

  private void addDoubles() {
    List<String> core = name.core();
    if (core.size() != 2) {
      return;
    }
    List<String> left = core.subList(0, 1);
    List<String> right = core.subList(1, 2);
    forms.add(Variant.DOUBLE_SWAPPED, join(name.first(), right, left));
    forms.add(Variant.HALF_OF_DOUBLE, join(name.first(), left));
    forms.add(Variant.HALF_OF_DOUBLE, join(name.first(), right));
    for (String between : BETWEEN_NAMES) {
      forms.add(Variant.DOUBLE_SWAPPED, join(name.first(), left, List.of(between), right));
      forms.add(Variant.DOUBLE_SWAPPED, join(name.first(), right, List.of(between), left));
    }
  }
}
