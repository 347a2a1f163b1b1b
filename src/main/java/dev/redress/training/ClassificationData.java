package dev.redress.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.Reader;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.classification.Simplification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The delivered classification data as files of a folder, before they are packaged.
public record ClassificationData(RuleBook rules, GradeBook grades, Simplification simplification) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static ClassificationData read(Path folder) throws IOException {
        return new ClassificationData(
                JSON.readValue(folder.resolve("rules-v1.json").toFile(), RuleBook.class),
                JSON.readValue(folder.resolve("grades-v1.json").toFile(), GradeBook.class),
                Simplification.of(
                        Files.readAllLines(folder.resolve("traditional-simplified.txt"))));
    }

    /// Of what the model learns to weigh.
    String readerVersion() {
        return Fingerprint.of(rules.rules().toString());
    }

    public Reader reader() {
        return new Reader(rules, simplification);
    }
}
