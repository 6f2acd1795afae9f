package io.vigie.detect.train;

import io.vigie.detect.classify.LinearHead;
import java.util.List;

/**
 * Fits the scale that turns sums of weights into probabilities (Platt 1999, with the smoothed
 * targets of Lin, Lin and Weng 2007), by Newton's method.
 */
final class PlattScaling {
  private static final int MOST_STEPS = 100;
  private static final double RIDGE = 1e-6;

  private PlattScaling() {}

  /** A sum of weights with the answer. */
  record Point(double sum, boolean positive) {}

  static LinearHead.Scale fit(List<Point> points) {
    long positives = points.stream().filter(Point::positive).count();
    long negatives = points.size() - positives;
    double high = (positives + 1.0) / (positives + 2.0);
    double low = 1.0 / (negatives + 2.0);
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] sums = gradient(points, new LinearHead.Scale(slope, offset), high, low);
      double determinant = sums[2] * sums[4] - sums[3] * sums[3];
      double slopeStep = (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
      double offsetStep = (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
      slope -= slopeStep;
      offset -= offsetStep;
      if (Math.abs(slopeStep) + Math.abs(offsetStep) < RIDGE) {
        break;
      }
    }
    return new LinearHead.Scale(slope, offset);
  }

  private static double[] gradient(
      List<Point> points, LinearHead.Scale scale, double high, double low) {
    double[] sums = {0, 0, RIDGE, 0, RIDGE};
    for (Point point : points) {
      double probability = scale.probability(point.sum());
      double error = probability - (point.positive() ? high : low);
      double curvature = probability * (1 - probability);
      sums[0] += error * point.sum();
      sums[1] += error;
      sums[2] += curvature * point.sum() * point.sum();
      sums[3] += curvature * point.sum();
      sums[4] += curvature;
    }
    return sums;
  }
}
