package dev.redress.platform;

import java.util.List;
import java.util.stream.Stream;

/// The request could be read but is not valid: 422 with a list of what to mend.
///
/// Of more than [#SHOWN_MAX] errors the first are told, and that there are more: nobody mends a
/// thousand at once, and an answer must not be larger than what was asked.
public final class InvalidInput extends RuntimeException {

    static final int SHOWN_MAX = 500;

    private static final long serialVersionUID = 1L;
    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("%d errors, the first: %s".formatted(errors.size(), errors.stream().findFirst()));
        this.errors = shown(errors);
    }

    public static InvalidInput of(String field, String code, String message) {
        return new InvalidInput(List.of(new FieldError(field, code, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    private static List<FieldError> shown(List<FieldError> errors) {
        int more = errors.size() - SHOWN_MAX;
        return more <= 0
                ? List.copyOf(errors)
                : Stream.concat(
                                errors.stream().limit(SHOWN_MAX),
                                Stream.of(
                                        new FieldError(
                                                "",
                                                "MORE_ERRORS",
                                                "and %d more errors".formatted(more))))
                        .toList();
    }
}
