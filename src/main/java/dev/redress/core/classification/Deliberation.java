package dev.redress.core.classification;

import dev.redress.core.classification.Evidence.Doubt;
import dev.redress.core.classification.Evidence.Resemblance;
import dev.redress.core.classification.Evidence.RuleHit;
import dev.redress.core.classification.ExemplarIndex.Near;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an [Opinion] of one text is formed: what the model scores, checked against what the rules
/// say.
final class Deliberation {
    private static final int RESEMBLANCES_MAX = 3;

    /// Below this a resemblance is none.
    private static final double SIMILARITY_MIN = 0.12;

    private final Model model;
    private final Reading reading;
    private final Ballot ballot;
    private final @Nullable Language language;
    private final Vector vector;
    private final Ranking ranking;
    private final float[] similarities;

    Deliberation(Model model, Reading reading, Ballot ballot, @Nullable Language language) {
        this.model = model;
        this.reading = reading;
        this.ballot = ballot;
        this.language = language;
        this.vector = model.vocabulary().vector(reading.bag());
        this.ranking =
                vector.isEmpty()
                        ? Ranking.of(ballot.category())
                        : Ranking.of(model.linear().scores(vector));
        this.similarities = model.exemplars().similarities(vector);
    }

    /// That of the best answer; of a question that of the complaint that it would be.
    Category category() {
        return ranking.category();
    }

    Opinion opinion(String original, double threshold, List<Reason> reasons, Versions versions) {
        double confidence = confidence();
        Abstention abstention = abstention(confidence, threshold);
        return new Opinion(
                ranking.best(),
                category(),
                subCategory(),
                confidence,
                abstention,
                evidence(original, reasons, abstention),
                ranking.alternatives(confidence),
                versions);
    }

    private double confidence() {
        double confidence =
                vector.isEmpty()
                        ? ballot.confidence()
                        : model.calibration().confidence(ranking.lead());
        return Math.round(confidence * 1000) / 1000.0;
    }

    private @Nullable Abstention abstention(double confidence, double threshold) {
        Script script = reading.script();
        if (script.isEmpty() && ballot.isEmpty()) {
            return Abstention.NO_WORDS;
        }
        if (language == null && script.isForeign()) {
            return Abstention.UNKNOWN_LANGUAGE;
        }
        if (vector.isEmpty() && ballot.isEmpty()) {
            return Abstention.NO_EVIDENCE;
        }
        if (script.isShort() && ballot.isEmpty()) {
            return Abstention.TOO_SHORT;
        }
        if (confidence >= threshold) {
            return null;
        }
        return disagrees(threshold) ? Abstention.RULES_DISAGREE : Abstention.LOW_SCORE;
    }

    private boolean disagrees(double threshold) {
        return ballot.confidence() >= threshold && ballot.category() != ranking.best().category();
    }

    /// By the rules if they agree on the category, else by the nearest exemplars of the same label.
    private @Nullable String subCategory() {
        Category category = ranking.best().category();
        if (category == null) {
            return null;
        }
        String ruled = ballot.category() == category ? ballot.subCategory() : null;
        return ruled == null ? SecondLevel.of(ranking.best(), model, similarities) : ruled;
    }

    private List<Evidence> evidence(
            String original, List<Reason> reasons, @Nullable Abstention abstention) {
        List<Evidence> evidence = new ArrayList<>();
        reasons.forEach(reason -> evidence.add(new RuleHit(reason)));
        if (!vector.isEmpty()) {
            evidence.addAll(new Explanation(reading, vector, ranking, model).wordings(original));
        }
        for (Near near :
                model.exemplars().nearest(similarities, RESEMBLANCES_MAX, exemplar -> true)) {
            if (near.similarity() >= SIMILARITY_MIN) {
                evidence.add(new Resemblance(near.exemplar(), near.similarity()));
            }
        }
        if (abstention != null) {
            evidence.add(new Doubt(abstention));
        }
        return evidence;
    }
}
