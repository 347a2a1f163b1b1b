package dev.redress.training;

import dev.redress.core.classification.Label;

/// How far the best answer to a lesson was ahead of the next, and whether it was right.
record Lead(double lead, boolean right) {

    static Lead of(double[] scores, Lesson lesson) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        double next = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < scores.length; label++) {
            next = label == best ? next : Math.max(next, scores[label]);
        }
        return new Lead(scores[best] - next, lesson.accepts(Label.values()[best]));
    }
}
