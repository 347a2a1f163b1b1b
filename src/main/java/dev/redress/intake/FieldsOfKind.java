package dev.redress.intake;

import dev.redress.core.classification.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which of the fields that say more about somebody a kind of matter needs (PRIV-03, INT-15). What
/// is not needed is not taken, not even when it is offered.
final class FieldsOfKind {

    /// Of matters that no money is asked for.
    private static final Set<Kind> WITHOUT_CLAIM =
            Set.of(Kind.INQUIRY, Kind.AFTER_SALES_INQUIRY, Kind.FEEDBACK);

    /// Of matters that may be about somebody of the staff.
    private static final Set<Kind> ABOUT_STAFF =
            Set.of(Kind.COMPLAINT, Kind.FEEDBACK, Kind.EMERGENCY);

    private FieldsOfKind() {}

    static void check(Kind kind, ComplaintRequest request, FieldChecks checks) {
        if (WITHOUT_CLAIM.contains(kind)) {
            unneeded("claimAmount", request.claimAmount(), kind, checks);
            unneeded("orderAmount", request.orderAmount(), kind, checks);
        }
        if (!ABOUT_STAFF.contains(kind)) {
            unneeded("complainedOf", request.complainedOf(), kind, checks);
        }
    }

    private static void unneeded(
            String field, @Nullable Object value, Kind kind, FieldChecks checks) {
        if (value != null) {
            checks.add(field, "NOT_NEEDED", "is not taken for a matter of kind " + kind);
        }
    }
}
