package io.vigie.detect.classify;

import io.vigie.detect.DetectConfiguration;

class EncoderClassifierPropertyTest extends HarmClassifierContract {
  private static final HarmClassifier CLASSIFIER =
      ShippedClassifier.load(DetectConfiguration.defaults());

  EncoderClassifierPropertyTest() {
    super(CLASSIFIER);
  }
}
