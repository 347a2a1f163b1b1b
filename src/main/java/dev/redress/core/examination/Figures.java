package dev.redress.core.examination;

import dev.redress.core.classification.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How well a classifier did on sentences whose labels are known. Answers count with their best
/// label even where a person would be asked.
///
/// @param strict the share of answers with the very label
/// @param accepted the share with that label or one that is no mistake either
/// @param macroF1 the mean F1 of the labels with [#TEXTS_MIN] texts or more
/// @param at70 the surest seven of ten answers
/// @param thresholds what is left from each confidence on
/// @param calibrationError by how much confidence and the share of right answers differ, in the
///   mean
/// @param calibrationErrorAccepted likewise the share of accepted answers
/// @param confusion for each label what was said instead, right answers included
public record Figures(
        int texts,
        double strict,
        double accepted,
        double macroF1,
        Coverage at70,
        List<Coverage> thresholds,
        double calibrationError,
        double calibrationErrorAccepted,
        List<LabelFigures> labels,
        Map<Label, Map<Label, Integer>> confusion) {

    /// Labels with fewer texts say nothing and are left out of the mean.
    static final int TEXTS_MIN = 5;

    private static final List<Double> THRESHOLDS = List.of(0.5, 0.6, 0.7, 0.8, 0.9);
    private static final int STEPS = 10;

    public static Figures of(List<Answer> answers) {
        List<LabelFigures> labels = labels(answers);
        return new Figures(
                answers.size(),
                share(count(answers, true), answers.size()),
                share(count(answers, false), answers.size()),
                labels.stream()
                        .filter(label -> label.texts() >= TEXTS_MIN)
                        .mapToDouble(LabelFigures::f1)
                        .average()
                        .orElse(0),
                Coverage.ofShare(0.7, answers),
                THRESHOLDS.stream().map(least -> Coverage.from(least, answers)).toList(),
                calibrationError(answers, true),
                calibrationError(answers, false),
                labels,
                confusion(answers));
    }

    static double share(int part, int all) {
        return all == 0 ? 0 : part / (double) all;
    }

    private static int count(List<Answer> answers, boolean strict) {
        return (int)
                answers.stream()
                        .filter(answer -> strict ? answer.isRight() : answer.isAccepted())
                        .count();
    }

    private static List<LabelFigures> labels(List<Answer> answers) {
        TreeSet<Label> seen = new TreeSet<>();
        answers.forEach(answer -> seen.addAll(List.of(answer.expected(), answer.given())));
        return seen.stream().map(label -> LabelFigures.of(label, answers)).toList();
    }

    private static Map<Label, Map<Label, Integer>> confusion(List<Answer> answers) {
        Map<Label, Map<Label, Integer>> confusion = new EnumMap<>(Label.class);
        for (Answer answer : answers) {
            confusion
                    .computeIfAbsent(answer.expected(), label -> new EnumMap<>(Label.class))
                    .merge(answer.given(), 1, Integer::sum);
        }
        return confusion;
    }

    /// In ten steps of confidence, each counted by its answers.
    private static double calibrationError(List<Answer> answers, boolean strict) {
        List<List<Answer>> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(new ArrayList<>());
        }
        for (Answer answer : answers) {
            int step = (int) (answer.opinion().confidence() * STEPS);
            steps.get(Math.min(STEPS - 1, step)).add(answer);
        }
        double error = 0;
        for (List<Answer> step : steps) {
            double confidence =
                    step.stream()
                            .mapToDouble(answer -> answer.opinion().confidence())
                            .average()
                            .orElse(0);
            double reached = share(count(step, strict), step.size());
            error += Math.abs(confidence - reached) * share(step.size(), answers.size());
        }
        return error;
    }
}
