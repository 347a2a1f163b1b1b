package dev.redress.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What the constraints of a request say is wrong with it, as callers are told.
public final class Violations {

    private Violations() {}

    /// In the order of the fields.
    ///
    /// @param path where what was looked at stands in the request, with a dot at its end; empty for
    ///   the request itself
    public static List<FieldError> of(
            Collection<? extends ConstraintViolation<?>> violations, String path) {
        return violations.stream()
                .map(violation -> error(violation, path))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation, String path) {
        Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return new FieldError(
                path + fieldOf(violation.getPropertyPath()),
                codeOf(constraint),
                violation.getMessage());
    }

    /// `Size` becomes `SIZE`, `DecimalMin` becomes `DECIMAL_MIN`.
    private static String codeOf(Class<?> constraint) {
        if (constraint == NotNull.class || constraint == NotBlank.class) {
            return "REQUIRED";
        }
        return constraint
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /// Without the method and the parameter, which are ours and not the caller's. The body itself
    /// has no name.
    private static String fieldOf(Path path) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            boolean isOurs =
                    node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER;
            if (!isOurs) {
                field.append(field.isEmpty() ? "" : ".").append(node);
            }
        }
        return field.toString();
    }
}
