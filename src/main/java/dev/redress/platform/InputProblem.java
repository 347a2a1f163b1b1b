package dev.redress.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with input that is not the JSON that was asked for, and where.
///
/// Nothing of the input is repeated but the names of members, and of our own code nothing at all.
public final class InputProblem {

    private static final int SHOWN_MAX = 60;
    private static final String DUPLICATE = "Duplicate field '";
    private static final String TRAILING = "Trailing token";

    private InputProblem() {}

    /// 422 if it can be read as JSON, otherwise 400.
    public static Problem of(JacksonException failure) {
        String message = failure.getOriginalMessage();
        if (failure instanceof StreamReadException && message.startsWith(DUPLICATE)) {
            String name = message.substring(DUPLICATE.length(), message.length() - 1);
            return Problem.invalid(
                    List.of(new FieldError(shown(name), "DUPLICATE_FIELD", "is there twice")));
        }
        if (failure instanceof StreamConstraintsException) {
            return Problem.invalid(
                    List.of(
                            new FieldError(
                                    "",
                                    "TOO_COMPLEX",
                                    "is nested too deeply, or has too long a name or number")));
        }
        if (failure instanceof MismatchedInputException mismatch && !message.startsWith(TRAILING)) {
            return Problem.invalid(List.of(error(mismatch)));
        }
        return Problem.of(400, "NOT_JSON", "Bad Request", "The body is not one JSON value");
    }

    private static FieldError error(MismatchedInputException failure) {
        String field = pathOf(failure.getPath());
        Class<?> wanted = failure.getTargetType();
        if (failure instanceof PropertyBindingException) {
            return new FieldError(field, "UNKNOWN_FIELD", "is unknown");
        }
        if (failure instanceof InvalidNullException) {
            return new FieldError(field, "REQUIRED", "is required");
        }
        if (wanted != null && wanted.isEnum()) {
            return new FieldError(field, "UNKNOWN_VALUE", "must be one of " + allowed(wanted));
        }
        if (failure instanceof UnreadableValue) {
            return new FieldError(field, "INVALID_FORMAT", failure.getOriginalMessage());
        }
        boolean ofForm =
                failure instanceof InvalidFormatException invalid
                        && invalid.getValue() instanceof String;
        if (ofForm && wanted != null && !wanted.isRecord()) {
            return new FieldError(field, "INVALID_FORMAT", "has an invalid format");
        }
        return new FieldError(field, "WRONG_TYPE", "must be " + nameOf(wanted));
    }

    /// `evidence[0].name`; empty for the body as a whole.
    private static String pathOf(List<Reference> path) {
        StringBuilder field = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(shown(step.getFieldName()));
            }
        }
        return field.toString();
    }

    private static String allowed(Class<?> wanted) {
        return Stream.of(wanted.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /// A name of the caller's, cut short and without halves of characters, which no answer can
    /// hold.
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(SHOWN_MAX)
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEachOrdered(shown::appendCodePoint);
        return shown.length() < name.length() ? shown + "…" : shown.toString();
    }

    private static String nameOf(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "of another type";
        }
        if (wanted == String.class) {
            return "text";
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return "true or false";
        }
        if (wanted == int.class || wanted == long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
            return "a number";
        }
        if (Iterable.class.isAssignableFrom(wanted)) {
            return "an array";
        }
        if (wanted == OffsetDateTime.class || wanted == Duration.class) {
            return "text";
        }
        return wanted.isRecord() ? "an object" : "of another type";
    }
}
