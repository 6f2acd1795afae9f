package io.vigie.detect.harm;

/**
 * The harms Vigie looks for. The names are a contract; what each means in law, and what is easily
 * mistaken for it, stands in {@code docs/concepts.md}.
 */
public enum Harm {
  /** A precise fact imputed to the party that harms its honour. */
  DEFAMATION,
  /** Contempt or invective against the party without any fact. */
  INSULT,
  /** Discredit thrown on the products or services of a business. */
  DENIGRATION,
  /** A review that no customer wrote. */
  FAKE_REVIEW,
  /** Abuse of a protected group, or of the party for belonging to it. */
  HATE,
  /** Repeated or concerted hostility, or the call for it. */
  HARASSMENT,
  /** The announcement of violence or damage to come. */
  THREAT,
  /** An account, page or site that passes itself off as the party. */
  IMPERSONATION,
  /** Intimate images shared, or threatened to be shared, without consent. */
  NCII,
  /** Private life exposed. */
  PRIVACY,
  /** Private details that let people find the party, exposed to put it at risk. */
  DOXXING,
  /** Fraud in the party's name or against it. */
  FRAUD,
  /** The party's own account in somebody else's hands. */
  ACCOUNT_TAKEOVER,
  /** Log-ins of the party for sale or in the open. */
  CREDENTIAL_LEAK
}
