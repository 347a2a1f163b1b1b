package dev.redress.store;

import static java.util.stream.Collectors.joining;

import dev.redress.core.classification.Category;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a reader may see, as a condition on the table `complaint c`.
///
/// @param condition its only parameter is `$2`
/// @param value of the parameter; absent if there is none
record VisibleCases(String condition, @Nullable Object value) {

    static final String NOT_ABOUT = "not jsonb_exists(c.complained_of, $2)";

    private static final String WORKED =
            "$2 in (c.assignee, c.first_contact_owner, c.decided_by, c.follow_up, c.mediator)"
                    + " and "
                    + NOT_ABOUT;

    private static final String REVIEWED =
            "(c.status = 'APPEALED' or $2 in (c.assignee, c.first_contact_owner, c.decided_by,"
                    + " c.follow_up, c.mediator)) and "
                    + NOT_ABOUT;

    private static final String OF_CATEGORIES =
            "(c.category in (%s) or c.green_channel or "
                    + VerificationJson.SUSPECTS_FRAUD
                    + ") and "
                    + NOT_ABOUT;

    static VisibleCases of(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything _ -> new VisibleCases("true", null);
            case Visibility.AllBut(String account) -> new VisibleCases(NOT_ABOUT, account);
            case Visibility.OwnedBy(String customerId) ->
                    new VisibleCases("c.customer_id = $2", customerId);
            case Visibility.WorkedBy(String account) -> new VisibleCases(WORKED, account);
            case Visibility.Reviewed(String account) -> new VisibleCases(REVIEWED, account);
            case Visibility.OfCategories(Set<Category> categories, String account) ->
                    new VisibleCases(
                            OF_CATEGORIES.formatted(
                                    categories.stream()
                                            .map("'%s'"::formatted)
                                            .sorted()
                                            .collect(joining(", "))),
                            account);
        };
    }
}
