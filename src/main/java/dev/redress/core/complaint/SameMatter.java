package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Kind;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether one case can go into another: of the same customer and about the same matter, which is
/// still open and taken as seriously (spec.md §5.1, `merge`).
///
/// That it is the same matter is for people to say, with their reason; here it is asked whether it
/// can be at all. What was split off goes back whatever it names.
final class SameMatter {

    private static final Set<Kind> COMPLAINTS =
            EnumSet.of(
                    Kind.COMPLAINT, Kind.EMERGENCY, Kind.PRODUCT_PROBLEM, Kind.LOGISTICS_ANOMALY);

    private SameMatter() {}

    static Optional<Refusal> refusal(Draft draft, Complaint into) {
        Complaint from = draft.found();
        if (!into.status().isOpen()) {
            return draft.refuse(
                    Obstacle.TARGET_OVER,
                    "%s is %s: nothing goes into a case that is over"
                            .formatted(into.caseNo(), into.status()));
        }
        if (!customerOf(from).equals(customerOf(into))) {
            return draft.refuse(
                    Obstacle.OTHER_CUSTOMER, into.caseNo() + " is another customer's case");
        }
        if (!ofOneKind(from, into) || (namesOtherOrder(from, into) && !wereOne(from, into))) {
            return draft.refuse(
                    Obstacle.OTHER_MATTER, into.caseNo() + " is about another kind or order");
        }
        if (isGraver(draft.assessment(), into.assessment())) {
            return draft.refuse(
                    Obstacle.TARGET_LESS_GRAVE,
                    "%s is less grave: raise it first, or merge the other way round"
                            .formatted(into.caseNo()));
        }
        return Optional.empty();
    }

    private static String customerOf(Complaint complaint) {
        return complaint.submission().customer().id();
    }

    private static boolean ofOneKind(Complaint one, Complaint other) {
        Kind kind = one.submission().kind();
        return kind == other.submission().kind()
                || (COMPLAINTS.contains(kind) && COMPLAINTS.contains(other.submission().kind()));
    }

    private static boolean namesOtherOrder(Complaint one, Complaint other) {
        String order = orderOf(one);
        String otherOrder = orderOf(other);
        return order != null && otherOrder != null && !order.equals(otherOrder);
    }

    private static @Nullable String orderOf(Complaint complaint) {
        return complaint.submission().references().orderNo();
    }

    private static boolean wereOne(Complaint one, Complaint other) {
        return cameOutOf(one, other) || cameOutOf(other, one);
    }

    private static boolean cameOutOf(Complaint part, Complaint whole) {
        Origin origin = part.dossier().course().origin();
        return origin != null
                && origin.kind() == Origin.Kind.SPLIT
                && Objects.equals(origin.caseId(), whole.id());
    }

    static boolean isGraver(Assessment one, Assessment other) {
        return one.severity().compareTo(other.severity()) > 0
                || one.risk().compareTo(other.risk()) > 0
                || (one.greenChannel() && !other.greenChannel());
    }
}
