package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Status;
import java.util.Set;

/// Which cases the reader may see at all.
public sealed interface Visibility {

    /// Whether this case is one of them.
    default boolean covers(Complaint complaint) {
        return switch (this) {
            case Everything _ -> true;
            case AllBut(String account) -> !complaint.dossier().isAbout(account);
            case OwnedBy(String customerId) ->
                    complaint.submission().customer().id().equals(customerId);
            case WorkedBy(String account) -> isWorkedBy(complaint, account);
            case Reviewed(String account) ->
                    isUnderReview(complaint, account) || isWorkedBy(complaint, account);
            case OfCategories(Set<Category> categories, String account) ->
                    !complaint.dossier().isAbout(account)
                            && (categories.contains(complaint.assessment().category())
                                    || complaint.assessment().greenChannel()
                                    || complaint.dossier().verification().suspectsFraud());
        };
    }

    private static boolean isWorkedBy(Complaint complaint, String account) {
        return !complaint.dossier().isAbout(account) && isInvolved(complaint, account);
    }

    private static boolean isUnderReview(Complaint complaint, String account) {
        return complaint.status() == Status.APPEALED && !complaint.dossier().isAbout(account);
    }

    private static boolean isInvolved(Complaint complaint, String account) {
        return account.equals(complaint.handling().assignee())
                || account.equals(complaint.handling().firstContactOwner())
                || account.equals(complaint.handling().decidedBy())
                || account.equals(complaint.dossier().followUp())
                || account.equals(complaint.dossier().recourse().mediator());
    }

    /// For the system and the app, which no complaint is about.
    record Everything() implements Visibility {}

    /// All but those that are about the reader (spec.md §7.2).
    record AllBut(String account) implements Visibility {}

    /// A customer's own.
    record OwnedBy(String customerId) implements Visibility {}

    /// Those that a member of staff works on, had the first contact of, decided, accompanies, or
    /// mediates, but none that is about themselves.
    record WorkedBy(String account) implements Visibility {}

    /// Those, and all that wait for a review and are not about them.
    record Reviewed(String account) implements Visibility {}

    /// Those, every emergency, which alarms all teams, and what is suspected to be fraud, but none
    /// that is about the reader.
    record OfCategories(Set<Category> categories, String account) implements Visibility {

        public OfCategories {
            categories = Set.copyOf(categories);
        }
    }
}
