package io.vigie.detect.train;

/** How often imitations are reported, and how often what is none is left alone. */
final class Rates {
  private int found;
  private int missed;
  private int left;
  private int accused;

  void add(boolean imitates, boolean reported) {
    if (imitates) {
      found += reported ? 1 : 0;
      missed += reported ? 0 : 1;
    } else {
      accused += reported ? 1 : 0;
      left += reported ? 0 : 1;
    }
  }

  int imitations() {
    return found + missed;
  }

  int others() {
    return left + accused;
  }

  /** Share of the imitations that are reported; 1 when there are none. */
  double sensitivity() {
    return imitations() == 0 ? 1 : (double) found / imitations();
  }

  /** Share of the others that are left alone; 1 when there are none. */
  double specificity() {
    return others() == 0 ? 1 : (double) left / others();
  }

  double balancedAccuracy() {
    return (sensitivity() + specificity()) / 2;
  }
}
