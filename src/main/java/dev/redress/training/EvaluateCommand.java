package dev.redress.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Model;
import dev.redress.core.classification.ModelFile;
import dev.redress.core.examination.Bar;
import dev.redress.core.examination.Examination;
import dev.redress.core.examination.Lesson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures the delivered classifier with sentences of a file; see `src/bin/classifier`.
///
/// Ends with 0 if the bar of the policy is reached, with 1 if not, with 2 if it cannot be measured.
final class EvaluateCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BELOW_THE_BAR = 1;
    private static final int NOT_MEASURED = 2;

    private EvaluateCommand() {}

    /// @param folder of what the product is delivered with
    /// @param groups told apart by the beginnings of their sources
    private record Options(Path folder, Path file, boolean json, List<Group> groups) {

        static Options parse(String[] arguments) {
            boolean json = false;
            List<Group> groups = List.of();
            for (int i = 2; i < arguments.length; i++) {
                if (arguments[i].equals("--json")) {
                    json = true;
                } else if (arguments[i].startsWith("--groups=")) {
                    groups = Group.parse(arguments[i].substring("--groups=".length()));
                } else {
                    throw new IllegalArgumentException("Unknown: " + arguments[i]);
                }
            }
            return new Options(Path.of(arguments[0]), Path.of(arguments[1]), json, groups);
        }
    }

    /// Prints the report, and ends.
    ///
    /// @param arguments the folder of the delivered data, a file of [LessonFile], then `--json` and
    ///   `--groups=name=source,source;…`
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /// The status to end with.
    static int run(String[] arguments, PrintStream out, PrintStream errors) {
        try {
            Options options = Options.parse(arguments);
            Report report = report(options);
            out.println(options.json() ? json(report) : ReportText.of(report));
            return report.missed().isEmpty() ? 0 : BELOW_THE_BAR;
        } catch (IOException | IllegalArgumentException e) {
            errors.println(e);
            return NOT_MEASURED;
        }
    }

    private static Report report(Options options) throws IOException {
        Path classification = options.folder().resolve("classification");
        ClassificationData data = ClassificationData.read(classification);
        Model model = ModelFile.read(Files.readAllBytes(classification.resolve("model.bin")));
        Bar bar =
                JSON.readValue(
                        options.folder().resolve("policy/classification-bar-v1.json").toFile(),
                        Bar.class);
        Classifier classifier = new Classifier(data.reader(), data.grades(), () -> model);
        List<Lesson> lessons = LessonFile.read(options.file());
        if (lessons.isEmpty()) {
            throw new IllegalArgumentException("No sentences in " + options.file());
        }
        return Report.of(
                options.file().toString(),
                model.version(),
                model.exemplarsVersion(),
                bar,
                options.groups(),
                new Examination(classifier).answersOnceWarm(lessons));
    }

    private static String json(Report report) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }
}
