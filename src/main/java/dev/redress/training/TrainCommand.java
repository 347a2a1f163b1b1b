package dev.redress.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Model;
import dev.redress.core.classification.ModelFile;
import dev.redress.core.examination.Bar;
import dev.redress.core.examination.Lesson;
import dev.redress.training.Course.Result;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Trains from what is delivered and from sentences of one's own, as the server does from those
/// that people approved; the front of `src/bin/classifier train`.
///
/// Ends with 0 if the bar of trainings is reached, with 1 if not, with 2 if nothing could be
/// trained.
final class TrainCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BELOW_THE_BAR = 1;
    private static final int NOT_TRAINED = 2;

    private TrainCommand() {}

    /// Trains, and ends the process.
    ///
    /// @param arguments the folder of the delivered data, the file to write the model to, then a
    ///   file of [LessonFile] or nothing
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /// The status to end with. Prints the evaluation as JSON.
    static int run(String[] arguments, PrintStream out, PrintStream errors) {
        try {
            Path folder = Path.of(arguments[0]);
            Result result = trained(folder, lessons(folder, arguments));
            Files.write(Path.of(arguments[1]), ModelFile.write(result.model()));
            out.println(
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(result.evaluation()));
            return result.evaluation().missed().isEmpty() ? 0 : BELOW_THE_BAR;
        } catch (IOException | IllegalArgumentException e) {
            errors.println(e);
            return NOT_TRAINED;
        }
    }

    private static Result trained(Path folder, List<Lesson> lessons) throws IOException {
        Path classification = folder.resolve("classification");
        ClassificationData data = ClassificationData.read(classification);
        Model model = ModelFile.read(Files.readAllBytes(classification.resolve("model.bin")));
        Classifier classifier = new Classifier(data.reader(), data.grades(), () -> model);
        Bar bar = JSON.readValue(folder.resolve("policy/training-bar-v1.json").toFile(), Bar.class);
        return new Course(classifier, data.rules(), bar).taken(lessons);
    }

    private static List<Lesson> lessons(Path folder, String[] arguments) throws IOException {
        List<Lesson> lessons =
                new ArrayList<>(LessonFile.readFolder(folder.resolve("classification/exemplars")));
        if (arguments.length > 2) {
            lessons.addAll(LessonFile.read(Path.of(arguments[2])));
        }
        return lessons;
    }
}
