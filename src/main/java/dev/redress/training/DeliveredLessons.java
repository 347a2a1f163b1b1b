package dev.redress.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.examination.Bar;
import dev.redress.core.examination.Lesson;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The lessons that the product is delivered with, and what a training must reach, wherever the
/// build has put them.
final class DeliveredLessons {

    /// Any of them tells where all are: a class path lists no folders.
    private static final String ONE = "/classification/exemplars/own-1.jsonl";

    private static final String BAR = "/policy/training-bar-v1.json";

    private DeliveredLessons() {}

    static List<Lesson> all() {
        URL one = Objects.requireNonNull(DeliveredLessons.class.getResource(ONE), ONE);
        try {
            return ClassPathUtils.processAsPath(one, DeliveredLessons::beside);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("Cannot read the exemplars", e.getCause());
        }
    }

    static Bar bar() {
        try (InputStream in = DeliveredLessons.class.getResourceAsStream(BAR)) {
            return new ObjectMapper().readValue(in, Bar.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BAR, e);
        }
    }

    private static List<Lesson> beside(Path file) {
        try {
            return LessonFile.readFolder(Objects.requireNonNull(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
