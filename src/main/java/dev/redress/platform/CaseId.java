package dev.redress.platform;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the id of a case from a path.
public final class CaseId {

    // UUID.fromString would also take 1-1-1-1-1.
    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private CaseId() {}

    /// What is no id is the id of no case.
    public static UUID parse(@Nullable String text) {
        return read(text)
                .orElseThrow(
                        () -> new ProblemException(Problem.notFound("There is no case " + text)));
    }

    /// The id of whatever it is; empty for what is no id.
    public static Optional<UUID> read(@Nullable String text) {
        return text == null || !UUID_FORM.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(UUID.fromString(text));
    }
}
