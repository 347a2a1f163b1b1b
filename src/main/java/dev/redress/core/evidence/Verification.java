package dev.redress.core.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the desk established about a case.
///
/// @param findings the latest of each kind, in the order in which they were established; the
///   timeline has the earlier ones
/// @param orderSeenAt when the order was last kept as it was
public record Verification(
        List<Finding> findings,
        @Nullable Responsibility responsibility,
        @Nullable Instant orderSeenAt) {

    public static final Verification NONE = new Verification(List.of(), null, null);

    public Verification {
        findings = List.copyOf(findings);
    }

    /// Whether the order was kept as it was and the pictures were looked at (EVD-07).
    public boolean hasOrderAndPictures() {
        return orderSeenAt != null
                && findings.stream().anyMatch(found -> found.fact() == FactKind.PICTURE_CHECK);
    }

    /// Whether one of the parties is suspected to be a fake.
    public boolean suspectsFraud() {
        return findings.stream().anyMatch(Finding::suspectsFraud);
    }

    /// With `fresh` in the place of what was established of the same kind.
    public Verification with(Finding fresh) {
        List<Finding> after = new ArrayList<>(findings);
        after.removeIf(found -> found.fact() == fresh.fact());
        after.add(fresh);
        return new Verification(after, responsibility, orderSeenAt);
    }

    public Verification with(Responsibility fresh) {
        return new Verification(findings, fresh, orderSeenAt);
    }

    public Verification orderSeenAt(Instant at) {
        return new Verification(findings, responsibility, at);
    }
}
