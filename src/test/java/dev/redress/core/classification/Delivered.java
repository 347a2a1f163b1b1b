package dev.redress.core.classification;

import dev.redress.support.Json;
import dev.redress.support.JsonRecords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The classification data that the product is delivered with.
public final class Delivered {
    static final RuleBook RULES =
            JsonRecords.readResource("/classification/rules-v1.json", RuleBook.class);
    static final GradeBook GRADES =
            JsonRecords.readResource("/classification/grades-v1.json", GradeBook.class);
    public static final Simplification SIMPLIFICATION =
            Simplification.of(
                    Json.resource("/classification/traditional-simplified.txt").lines().toList());
    public static final Classifier CLASSIFIER = new Classifier(RULES, GRADES, SIMPLIFICATION);

    static final Reader READER = new Reader(RULES, SIMPLIFICATION);

    /// Learned by the build.
    static final Model MODEL = ModelFile.read(modelBytes());

    static final Classifier TAUGHT = CLASSIFIER.taughtBy(MODEL);

    private Delivered() {}

    static Assessment assess(String content) {
        return CLASSIFIER.classify(new Facts(content, Kind.COMPLAINT, null));
    }

    static Opinion opinion(String content) {
        return TAUGHT.opinion(content, null);
    }

    static byte[] modelBytes() {
        try (InputStream in = Delivered.class.getResourceAsStream("/classification/model.bin")) {
            return Objects.requireNonNull(in, "process-classes trains the model").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NormalText normal(String content) {
        return NormalText.of(content, SIMPLIFICATION);
    }
}
