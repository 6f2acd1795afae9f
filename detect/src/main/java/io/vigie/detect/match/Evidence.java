package io.vigie.detect.match;

/** How a mention names a party, the strongest first. */
public enum Evidence {
  /** The mention is about the party's own page, account or site. */
  ABOUT("the mention is posted on, or answers to, the party's own page or account"),
  /** The party's own review page or profile is linked. */
  LISTING("a link to the party's own page"),
  /** The party's own domain stands in a link or an address. */
  DOMAIN("the party's own domain"),
  /** The party's account is addressed. */
  HANDLE("the party's account"),
  /** The title is the party's name and nothing else. */
  TITLE("the title is the party's name"),
  /** An analyst's query matches. */
  QUERY("a query of the party's matches"),
  /** The party's account name stands in a link. */
  HANDLE_IN_LINK("the party's account name in a link"),
  /** The party's name stands in the text. */
  NAME("the party's name"),
  /** The party's name is run together. */
  JOINED_NAME("the party's name run together");

  private final String sentence;

  Evidence(String sentence) {
    this.sentence = sentence;
  }

  /** In plain words. */
  public String sentence() {
    return sentence;
  }

  /** Whether only the party itself can be meant, unless two parties share the very identifier. */
  boolean isOwnIdentifier() {
    return this == ABOUT || this == LISTING || this == DOMAIN || this == HANDLE;
  }

  boolean isName() {
    return this == NAME || this == JOINED_NAME || this == TITLE;
  }
}
