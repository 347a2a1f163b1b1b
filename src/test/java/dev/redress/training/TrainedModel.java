package dev.redress.training;

import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Model;
import dev.redress.core.examination.Lesson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// The delivered data, for tests that train.
final class TrainedModel {
    static final Path FOLDER = Path.of("src/main/resources/classification");
    static final ClassificationData DATA = data();
    static final List<Lesson> LESSONS = lessons();

    private TrainedModel() {}

    static ModelTrainer trainer() {
        return new ModelTrainer(DATA.reader(), DATA.readerVersion());
    }

    static Classifier classifier(List<Lesson> learned) {
        Model model = trainer().train(learned);
        return new Classifier(DATA.reader(), DATA.grades(), () -> model);
    }

    private static ClassificationData data() {
        try {
            return ClassificationData.read(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Lesson> lessons() {
        try {
            return LessonFile.readFolder(FOLDER.resolve("exemplars"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
