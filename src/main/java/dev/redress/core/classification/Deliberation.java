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

    /// Of the grams of a text without Chinese: English requests come to 0.7 and more, other
    /// languages to less than 0.4.
    private static final double KNOWN_SHARE_MIN = 0.45;

    private final Model model;
    private final Reading reading;
    private final Ballot ballot;
    private final @Nullable Language language;
    private final Vector vector;

    /// Whether the model knows anything of what the text says in words.
    private final boolean speaks;

    private final Ranking ranking;
    private final float[] similarities;
    private final Category category;

    Deliberation(Model model, Reading reading, Ballot ballot, @Nullable Language language) {
        this.model = model;
        this.reading = reading;
        this.ballot = ballot;
        this.language = language;
        this.vector = model.vocabulary().vector(reading.bag());
        this.speaks = !vector.isEmpty() && !reading.script().isEmpty();
        this.ranking =
                speaks ? Ranking.of(model.linear().scores(vector)) : Ranking.of(ballot.category());
        this.similarities = model.exemplars().similarities(vector);
        this.category = category(ranking.best().category());
    }

    private Category category(@Nullable Category answered) {
        if (answered != null) {
            return answered;
        }
        return ballot.isEmpty() ? Subject.of(ranking, model, similarities) : ballot.category();
    }

    /// That of the best answer; of a question that which the rules see in it, or else its
    /// [Subject].
    Category category() {
        return category;
    }

    Opinion opinion(String original, double threshold, List<Reason> reasons, Versions versions) {
        Abstention unreadable = unreadable();
        double confidence = confidence(unreadable != null);
        Abstention abstention = unreadable == null ? undecided(confidence, threshold) : unreadable;
        return new Opinion(
                ranking.best(),
                category,
                subCategory(),
                confidence,
                abstention,
                evidence(original, reasons, abstention),
                ranking.alternatives(confidence),
                versions);
    }

    /// Halved where the text is of a kind that the confidence was never measured on.
    private double confidence(boolean isUnreadable) {
        double confidence =
                speaks ? model.calibration().confidence(ranking.lead()) : ballot.confidence();
        return Math.round((isUnreadable ? confidence / 2 : confidence) * 1000) / 1000.0;
    }

    private @Nullable Abstention unreadable() {
        Script script = reading.script();
        if (script.isEmpty() && ballot.isEmpty()) {
            return Abstention.NO_WORDS;
        }
        if (language == null && (script.isForeign() || isGibberish())) {
            return Abstention.UNKNOWN_LANGUAGE;
        }
        if (script.isShort() && ballot.isEmpty()) {
            return Abstention.TOO_SHORT;
        }
        return !speaks && ballot.isEmpty() ? Abstention.NO_EVIDENCE : null;
    }

    private @Nullable Abstention undecided(double confidence, double threshold) {
        if (confidence >= threshold) {
            return null;
        }
        if (ballot.confidence() >= threshold && ballot.category() != ranking.best().category()) {
            return Abstention.RULES_DISAGREE;
        }
        return ranking.isClaimed() ? Abstention.SMALL_MARGIN : Abstention.LOW_SCORE;
    }

    /// English keeps most of its letters in a row from text to text; in another language with the
    /// same alphabet the model meets few that it knows.
    private boolean isGibberish() {
        return reading.script().han() == 0
                && ballot.isEmpty()
                && vector.grams() < KNOWN_SHARE_MIN * reading.bag().size();
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
        if (speaks) {
            evidence.addAll(new Explanation(reading, vector, ranking, model).wordings(original));
            evidence.addAll(resemblances());
        }
        if (abstention != null) {
            evidence.add(new Doubt(abstention));
        }
        return evidence;
    }

    private List<Evidence> resemblances() {
        List<Evidence> resemblances = new ArrayList<>();
        for (Near near :
                model.exemplars().nearest(similarities, RESEMBLANCES_MAX, exemplar -> true)) {
            if (near.similarity() >= SIMILARITY_MIN) {
                resemblances.add(new Resemblance(near.exemplar(), near.similarity()));
            }
        }
        return resemblances;
    }
}
