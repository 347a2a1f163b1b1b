package dev.redress.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Label;
import dev.redress.core.classification.Language;
import dev.redress.core.examination.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lessons as JSON lines: `text`, `lang` and `kind`, and optionally `id`, `category`, `sub`, `also`
/// and `source`.
public final class LessonFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LessonFile() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            @Nullable String id,
            @Nullable String text,
            @Nullable String lang,
            @Nullable Kind kind,
            @Nullable Category category,
            @Nullable String sub,
            @Nullable List<Label> also,
            @Nullable String source) {

        Lesson lesson(String fallbackId) {
            Label label =
                    required("kind", kind) == Kind.INQUIRY
                            ? Label.INQUIRY
                            : Label.of(required("category", category));
            Set<Label> others = EnumSet.noneOf(Label.class);
            if (also != null) {
                others.addAll(also);
            }
            Language language = Language.valueOf(required("lang", lang).toUpperCase(Locale.ROOT));
            Exemplar exemplar =
                    new Exemplar(
                            id == null ? fallbackId : id,
                            required("text", text),
                            language,
                            label,
                            sub);
            return Lesson.of(exemplar, others, source == null ? "" : source);
        }

        private static <T> T required(String name, @Nullable T value) {
            if (value == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return value;
        }
    }

    /// All lessons of the `.jsonl` files of a folder, by the names of the files.
    public static List<Lesson> readFolder(Path folder) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                lessons.addAll(read(file));
            }
        }
        return lessons;
    }

    /// All lessons of a file.
    ///
    /// @throws IllegalArgumentException naming the line that cannot be read
    public static List<Lesson> read(Path file) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                lessons.add(lesson(line, file.getFileName() + ":" + number));
            }
        }
        return lessons;
    }

    private static Lesson lesson(String line, String place) {
        try {
            return JSON.readValue(line, Line.class).lesson(place);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Cannot read " + place, e);
        }
    }
}
