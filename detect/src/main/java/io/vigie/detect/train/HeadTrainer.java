package io.vigie.detect.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.vigie.detect.classify.LinearHead;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.FeatureHashing;
import io.vigie.detect.text.Features;
import java.util.List;
import java.util.Map;

/** Fits the weights of one harm with liblinear's L2-regularised logistic regression. */
final class HeadTrainer {
  private static final double COST = 4;
  private static final double TOLERANCE = 0.01;
  private static final double LEAST_WEIGHT = 0.02;
  private static final LinearHead.Scale PLAIN = new LinearHead.Scale(1, 0);

  private HeadTrainer() {}

  static LinearHead train(Harm harm, List<Example> examples) {
    Linear.disableDebugOutput();
    Parameter parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
    Model model = Linear.train(problem(examples), parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] fitted = model.getFeatureWeights();
    float[] weights = new float[FeatureHashing.BUCKETS];
    for (int i = 0; i < weights.length; i++) {
      double weight = sign * fitted[i];
      weights[i] = Math.abs(weight) < LEAST_WEIGHT ? 0 : (float) weight;
    }
    double bias = sign * fitted[FeatureHashing.BUCKETS];
    return new LinearHead(harm, weights, bias, Map.of(LinearHead.ANY_LANGUAGE, PLAIN));
  }

  private static Problem problem(List<Example> examples) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = FeatureHashing.BUCKETS + 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = nodes(examples, i, problem.x);
      problem.y[i] = examples.get(i).positive() ? 1 : 0;
    }
    return problem;
  }

  /** A row that is shown again shares its nodes with the one before it. */
  private static Feature[] nodes(List<Example> examples, int index, Feature[][] done) {
    boolean repeated = index > 0 && examples.get(index).equals(examples.get(index - 1));
    return repeated ? done[index - 1] : nodes(examples.get(index).features());
  }

  private static Feature[] nodes(Features features) {
    Feature[] nodes = new Feature[features.size() + 1];
    for (int i = 0; i < features.size(); i++) {
      nodes[i] = new FeatureNode(features.index(i) + 1, features.value(i));
    }
    nodes[features.size()] = new FeatureNode(FeatureHashing.BUCKETS + 1, 1);
    return nodes;
  }
}
