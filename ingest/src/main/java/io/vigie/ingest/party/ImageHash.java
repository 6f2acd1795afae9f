package io.vigie.ingest.party;

/**
 * The hash of a picture that the party asked to be watched for; the picture itself never reaches
 * Vigie.
 *
 * @param pdq 64 hex digits, most significant word first
 */
public record ImageHash(String pdq, HashPurpose purpose) {

  public ImageHash {
    if (!pdq.matches("[0-9a-fA-F]{64}")) {
      throw new IllegalArgumentException("imageHashes.pdq should be 64 hex digits: was " + pdq);
    }
  }
}
