package dev.redress.platform;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with JSON that could be read but not understood, and where.
public final class InputProblem {

    private static final int SHOWN_MAX = 40;

    private InputProblem() {}

    public static FieldError of(MismatchedInputException failure) {
        String field = pathOf(failure.getPath());
        Class<?> wanted = failure.getTargetType();
        if (failure instanceof PropertyBindingException unknown) {
            return new FieldError(
                    field, "UNKNOWN_FIELD", unknown.getPropertyName() + " is unknown");
        }
        if (wanted != null && wanted.isEnum()) {
            return new FieldError(field, "UNKNOWN_VALUE", "must be one of " + allowed(wanted));
        }
        if (failure instanceof InvalidFormatException invalid) {
            return new FieldError(
                    field, "INVALID_FORMAT", shown(invalid.getValue()) + ": " + reason(failure));
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
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }

    private static String allowed(Class<?> wanted) {
        return Stream.of(wanted.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
    }

    /// Our own readers put the reason behind the last colon of the first line.
    private static String reason(MismatchedInputException failure) {
        String message = failure.getOriginalMessage();
        return message.substring(
                message.lastIndexOf("\": ") < 0 ? 0 : message.lastIndexOf("\": ") + 3);
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
        if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
            return "a number";
        }
        if (Iterable.class.isAssignableFrom(wanted)) {
            return "an array";
        }
        return wanted.isRecord() ? "an object" : "a " + wanted.getSimpleName();
    }
}
