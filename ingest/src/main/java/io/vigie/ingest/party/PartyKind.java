package io.vigie.ingest.party;

/** Whether the insured is a person or a business. */
public enum PartyKind {
  PERSON,
  BUSINESS
}
