package io.vigie.detect.corpus;

/** What the target does. */
public enum Sector {
  CRAFTS,
  CARE,
  SCHOOL,
  RESTAURANT,
  LAW,
  IT,
  INSURANCE,
  ASSOCIATION,
  PRIVATE,
  RETAIL,
  GARAGE,
  REAL_ESTATE,
  BEAUTY,
  SPORT,
  TRANSPORT,
  MEDIA,
  PUBLIC,
  HOTEL,
  FARM
}
