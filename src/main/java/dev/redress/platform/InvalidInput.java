package dev.redress.platform;

import java.util.List;
import java.util.stream.Stream;

/// The request could be read but is not valid: 422 with a list of what to mend.
///
/// Of more than [#SHOWN_MAX] errors the first are told, and that there are more: nobody mends a
/// thousand at once, and an answer must not be larger than what was asked.
public final class InvalidInput extends RuntimeException {

    public static final int SHOWN_MAX = 500;

    private static final long serialVersionUID = 1L;
    private final transient List<FieldError> told;
    private final int untold;

    public InvalidInput(List<FieldError> errors) {
        this(errors, 0);
    }

    /// @param more how many there are besides, which nobody kept
    public InvalidInput(List<FieldError> errors, int more) {
        super(
                "%d errors, the first: %s"
                        .formatted(errors.size() + more, errors.stream().findFirst()));
        this.told = errors.stream().limit(SHOWN_MAX).toList();
        this.untold = errors.size() - told.size() + more;
    }

    public static InvalidInput of(String field, String code, String message) {
        return new InvalidInput(List.of(new FieldError(field, code, message)));
    }

    public List<FieldError> errors() {
        if (untold == 0) {
            return told;
        }
        FieldError rest = new FieldError("", "MORE_ERRORS", "and %d more errors".formatted(untold));
        return Stream.concat(told.stream(), Stream.of(rest)).toList();
    }

    List<FieldError> told() {
        return told;
    }

    int untold() {
        return untold;
    }
}
