package dev.redress.training;

import dev.redress.core.classification.Model;
import dev.redress.core.classification.ModelFile;
import dev.redress.core.examination.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Trains the delivered model; a step of the build.
final class ModelBuild {
    private ModelBuild() {}

    /// Writes the model unless it is there.
    ///
    /// @param arguments the folder of the classification data, and the file to write
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        ClassificationData data = ClassificationData.read(folder);
        List<Lesson> lessons = LessonFile.readFolder(folder.resolve("exemplars"));
        ModelTrainer trainer = new ModelTrainer(data.reader(), data.readerVersion());
        if (isMade(file, trainer.versionOf(lessons))) {
            return;
        }
        Model model = trainer.train(lessons);
        byte[] bytes = ModelFile.write(model);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
        System.out.printf(
                "Model %s of %d exemplars, %d kB%n",
                model.version(), lessons.size(), bytes.length / 1024);
    }

    /// Whether the file holds what would be learned again.
    private static boolean isMade(Path file, String version) throws IOException {
        try {
            return Files.exists(file)
                    && ModelFile.read(Files.readAllBytes(file)).version().equals(version);
        } catch (IllegalArgumentException e) {
            // Of another form, or the build was interrupted.
            return false;
        }
    }
}
