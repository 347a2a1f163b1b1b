package dev.redress.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.LinearModel;
import dev.redress.core.classification.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Finds the weights: for each label, and for praise, a support vector machine against all others,
/// by [LIBLINEAR](https://www.csie.ntu.edu.tw/~cjlin/liblinear/). Equal lessons give equal weights.
final class Liblinear {
    private static final double TOLERANCE = 0.05;
    private static final int ROUNDS_MAX = 300;
    private static final long SEED = 1;

    /// The value of the feature that every text has, through which each gets its bias.
    private static final double BIAS = 0.3;

    /// What a column without any exemplar scores.
    private static final float NEVER = -4;

    private final Recipe recipe;
    private final int rows;

    Liblinear(Recipe recipe, int rows) {
        this.recipe = recipe;
        this.rows = rows;
    }

    /// @throws IllegalArgumentException unless there are three columns at least
    LinearModel train(List<Vector> vectors, List<Exemplar> exemplars) {
        int[] columns = exemplars.stream().mapToInt(LinearModel::columnOf).toArray();
        Problem problem = new Problem();
        problem.l = vectors.size();
        problem.n = rows + 1;
        problem.x = vectors.stream().map(this::features).toArray(Feature[][]::new);
        problem.y = Arrays.stream(columns).asDoubleStream().toArray();
        Linear.disableDebugOutput();
        return weights(Linear.train(problem, parameter(columns)));
    }

    private Parameter parameter(int[] columns) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Arrays.stream(columns).forEach(column -> counts.merge(column, 1, Integer::sum));
        if (counts.size() < 3) {
            throw new IllegalArgumentException("Too few to tell apart: " + counts.keySet());
        }
        int[] told = new int[counts.size()];
        double[] costs = new double[counts.size()];
        int at = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            double average = columns.length / (double) counts.size();
            told[at] = count.getKey();
            costs[at++] = StrictMath.pow(average / count.getValue(), recipe.balance());
        }
        Parameter parameter =
                new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, recipe.cost(), TOLERANCE);
        parameter.setMaxIters(ROUNDS_MAX);
        parameter.setRandom(new Random(SEED));
        parameter.setWeights(costs, told);
        return parameter;
    }

    /// Rows count from 1 there, and must rise.
    private Feature[] features(Vector vector) {
        long[] sorted = new long[vector.rows().length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] =
                    ((long) vector.rows()[i] << Integer.SIZE)
                            | Float.floatToIntBits(vector.values()[i]);
        }
        Arrays.sort(sorted);
        Feature[] features = new Feature[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            int row = (int) (sorted[i] >>> Integer.SIZE);
            features[i] = new FeatureNode(row + 1, Float.intBitsToFloat((int) sorted[i]));
        }
        features[sorted.length] = new FeatureNode(rows + 1, BIAS);
        return features;
    }

    private LinearModel weights(Model model) {
        float[][] weights = new float[rows][LinearModel.COLUMNS];
        float[] biases = new float[LinearModel.COLUMNS];
        Arrays.fill(biases, NEVER);
        int[] told = model.getLabels();
        double[] flat = model.getFeatureWeights();
        for (int at = 0; at < told.length; at++) {
            for (int row = 0; row < rows; row++) {
                weights[row][told[at]] = (float) flat[row * told.length + at];
            }
            biases[told[at]] = (float) (flat[rows * told.length + at] * BIAS);
        }
        biases[LinearModel.PRAISE] -= (float) recipe.praiseHandicap();
        return LinearModel.of(weights, biases);
    }
}
