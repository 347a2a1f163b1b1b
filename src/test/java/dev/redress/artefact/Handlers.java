package dev.redress.artefact;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.redress.platform.OperationFunction;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;

/// The handlers that the code has, by their names, so that a test can forget none.
final class Handlers {

    private static final Path CLASSES = Path.of("target", "classes");

    private Handlers() {}

    static List<String> all() {
        return new ClassFileImporter()
                .importPath(CLASSES).stream()
                        .filter(type -> type.isAssignableTo(OperationFunction.class))
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(type -> type.getAnnotationOfType(Named.class).value())
                        .sorted()
                        .toList();
    }
}
