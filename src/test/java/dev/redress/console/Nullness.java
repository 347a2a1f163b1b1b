package dev.redress.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which parts of an answer are always there: the description does not say it, the records do.
final class Nullness {

    private static final Path CLASSES = Path.of("target/classes");

    /// By simple name; there may be several of one.
    private final Map<String, List<Class<?>>> records = new HashMap<>();

    Nullness() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("dev/redress"))) {
            files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .map(Nullness::named)
                    .filter(Class::isRecord)
                    .forEach(type ->
                            records.computeIfAbsent(type.getSimpleName(), _ -> new ArrayList<>())
                                    .add(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param schema the name of a record, perhaps with a number behind it where there are several
    boolean isNever(String schema, Set<String> properties, String property) {
        List<Class<?>> meant =
                records.getOrDefault(schema.replaceAll("\\d+$", ""), List.of()).stream()
                        .filter(type -> names(type).equals(properties))
                        .toList();
        return !meant.isEmpty() && meant.stream().noneMatch(type -> mayBeNull(type, property));
    }

    private static boolean mayBeNull(Class<?> type, String property) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .anyMatch(c -> c.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
