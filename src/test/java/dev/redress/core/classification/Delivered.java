package dev.redress.core.classification;

import dev.redress.support.Json;
import dev.redress.support.JsonRecords;

/// The classification data that the product is delivered with.
public final class Delivered {
    static final RuleBook RULES =
            JsonRecords.readResource("/classification/rules-v1.json", RuleBook.class);
    static final GradeBook GRADES =
            JsonRecords.readResource("/classification/grades-v1.json", GradeBook.class);
    static final Simplification SIMPLIFICATION =
            Simplification.of(
                    Json.resource("/classification/traditional-simplified.txt").lines().toList());
    public static final Classifier CLASSIFIER = new Classifier(RULES, GRADES, SIMPLIFICATION);

    private Delivered() {}

    static Assessment assess(String content) {
        return CLASSIFIER.classify(new Facts(content, Kind.COMPLAINT, null));
    }

    static NormalText normal(String content) {
        return NormalText.of(content, SIMPLIFICATION);
    }
}
