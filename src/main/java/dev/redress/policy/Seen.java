package dev.redress.policy;

import dev.redress.platform.IfMatch;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import org.jspecify.annotations.Nullable;

/// The version that a caller says to have seen.
final class Seen {

    private Seen() {}

    /// Absent if the caller does not say: a new version replaces nothing, so that nothing is lost.
    static @Nullable Integer version(@Nullable String ifMatch) {
        return ifMatch == null ? null : (int) Math.min(Integer.MAX_VALUE, IfMatch.version(ifMatch));
    }

    /// Why there is no next version. Whoever says what they have seen must look again; whoever does
    /// not was only outrun by another one in the same moment, and may send it once more.
    static ProblemException outrun(@Nullable Integer seen) {
        return new ProblemException(
                seen == null
                        ? Problem.of(
                                409,
                                "CHANGED_MEANWHILE",
                                "Not possible now",
                                "Somebody made the next version in the same moment: send it again")
                        : Problem.of(
                                412,
                                "STALE_VERSION",
                                "Precondition failed",
                                "There is a version that you have not seen"));
    }
}
