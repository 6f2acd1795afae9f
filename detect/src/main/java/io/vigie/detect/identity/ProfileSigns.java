package io.vigie.detect.identity;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a profile beside its name says for or against an imitation, in log-odds with its reasons.
 *
 * @param weight added to the log-odds of the name
 */
record ProfileSigns(double weight, List<String> reasons) {
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\b(parodi(?:e|que|ques)|parody|satir(?:e|ique|ical)|fan ?(?:page|club|account)?s?"
              + "|fans? de|unofficial|non[ -]officiel(?:le)?|not affiliated|non affilie|hommage|tribute"
              + "|humour|fake account|not the real)\\b");
  private static final Pattern CLAIMED =
      Pattern.compile(
          "\\b(officiel(?:le)?|official|verifie|verified|service clients?|customer (?:service|support)"
              + "|support|assistance|remboursements?|refunds?|compte (?:principal|de secours)"
              + "|backup account|nouveau compte|new account|dm (?:me|us|pour)|ecri[vs]\\w* en prive"
              + "|contact(?:ez)?[ -]nous|whatsapp|telegram)\\b");
  private static final Duration YOUNG = Duration.ofDays(30);
  private static final Duration OLD = Duration.ofDays(3 * 365);
  private static final int FEW_FOLLOWERS = 50;
  private static final int MANY_FOLLOWERS = 100_000;

  private static final double DECLARED_WEIGHT = -3;
  private static final double CLAIMED_WEIGHT = 0.8;

  ProfileSigns {
    reasons = List.copyOf(reasons);
  }

  static ProfileSigns of(Profile profile) {
    List<String> reasons = new ArrayList<>();
    double weight = words(profile, reasons) + age(profile, reasons) + followers(profile, reasons);
    return new ProfileSigns(weight, reasons);
  }

  private static double words(Profile profile, List<String> reasons) {
    String said = fold(profile.bio() + " \n " + profile.name() + " \n " + spaced(profile.handle()));
    Matcher declared = DECLARED.matcher(said);
    if (declared.find()) {
      reasons.add("It declares itself what it is: “" + declared.group() + "”.");
      return DECLARED_WEIGHT;
    }
    Matcher claimed = CLAIMED.matcher(said);
    if (claimed.find()) {
      reasons.add("It claims to be the party or acts for it: “" + claimed.group() + "”.");
      return CLAIMED_WEIGHT;
    }
    return 0;
  }

  private static double age(Profile profile, List<String> reasons) {
    Instant created = profile.createdAt();
    Instant seen = profile.seenAt();
    if (created == null || seen == null) {
      return 0;
    }
    Duration age = Duration.between(created, seen);
    if (age.compareTo(YOUNG) < 0) {
      reasons.add("The account is " + Math.max(0, age.toDays()) + " days old.");
      return 0.7;
    }
    if (age.compareTo(OLD) > 0) {
      reasons.add("The account has been there for " + age.toDays() / 365 + " years.");
      return -0.7;
    }
    return 0;
  }

  private static double followers(Profile profile, List<String> reasons) {
    Long followers = profile.followers();
    if (followers == null) {
      return 0;
    }
    if (followers < FEW_FOLLOWERS) {
      reasons.add("It has " + followers + " followers.");
      return 0.3;
    }
    if (followers > MANY_FOLLOWERS) {
      reasons.add("It has " + followers + " followers, more than an imitation gathers.");
      return -1;
    }
    return 0;
  }

  /** Words in a handle are joined by anything. */
  private static String spaced(@org.jspecify.annotations.Nullable String handle) {
    return handle == null ? "" : handle.replaceAll("[^\\p{L}]+", " ");
  }

  private static String fold(String given) {
    String cut = given.length() > 20_000 ? given.substring(0, 20_000) : given;
    return Normalizer.normalize(cut, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }
}
