package io.vigie.detect.corpus;

/** What a text of the corpus is for. */
public enum CorpusPart {
  TRAIN,
  CALIBRATE,
  TEST
}
