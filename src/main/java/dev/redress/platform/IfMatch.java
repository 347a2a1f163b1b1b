package dev.redress.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Versions as entity tags (RFC 9110): `ETag: "3"`, `If-Match: "3"`. The tag of a whole case may
/// name its language, `"3-en"`, which says nothing of the version.
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"([1-9]\\d{0,17})(?:-en)?\"");

    private IfMatch() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /// The version that the caller has seen. Without the header the answer is 428: a change decided
    /// upon an outdated case must not happen by omission.
    public static long version(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(
                    Problem.of(
                            428,
                            "VERSION_REQUIRED",
                            "Precondition required",
                            "Send the version that you have seen as If-Match"));
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new ProblemException(
                    Problem.of(
                            412,
                            "STALE_VERSION",
                            "Precondition failed",
                            "If-Match must be one version in quotes, such as \"3\""));
        }
        return Long.parseLong(tag.group(1));
    }
}
