package io.vigie.detect.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/** Logistic regression over a few dense features, by liblinear. */
final class LogisticFit {
  private static final double TOLERANCE = 1e-4;

  private LogisticFit() {}

  /** Features with the answer. */
  record Point(double[] features, boolean positive) {}

  /**
   * The weights, the offset last.
   *
   * @param cost the inverse of the ridge
   */
  static double[] fit(List<Point> points, double cost) {
    Linear.disableDebugOutput();
    int size = points.get(0).features().length;
    Problem problem = new Problem();
    problem.l = points.size();
    problem.n = size + 1;
    problem.bias = 1;
    problem.x = points.stream().map(point -> nodes(point.features())).toArray(Feature[][]::new);
    problem.y = points.stream().mapToDouble(point -> point.positive() ? 1 : 0).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = model.getFeatureWeights();
    double[] signed = new double[size + 1];
    for (int i = 0; i <= size; i++) {
      signed[i] = sign * weights[i];
    }
    return signed;
  }

  private static Feature[] nodes(double[] features) {
    Feature[] nodes = new Feature[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      nodes[i] = new FeatureNode(i + 1, features[i]);
    }
    nodes[features.length] = new FeatureNode(features.length + 1, 1);
    return nodes;
  }
}
