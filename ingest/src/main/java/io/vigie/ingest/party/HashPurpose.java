package io.vigie.ingest.party;

/** Why a picture's hash is watched for. */
public enum HashPurpose {
  INTIMATE,
  AVATAR
}
