package dev.redress.store;

import dev.redress.core.classification.Category;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a reader may see, as a condition on the table `complaint c`.
///
/// @param condition its only parameter is `$2`
/// @param value of the parameter; absent if there is none
record VisibleCases(String condition, @Nullable Object value) {

    private static final String WORKED =
            "$2 in (c.assignee, c.first_contact_owner, c.decided_by, c.follow_up, c.mediator)"
                    + " and not jsonb_exists(c.complained_of, $2)";

    private static final String REVIEWED =
            "(c.status = 'APPEALED' or $2 in (c.assignee, c.first_contact_owner, c.decided_by,"
                    + " c.follow_up, c.mediator)) and not jsonb_exists(c.complained_of, $2)";

    static VisibleCases of(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything _ -> new VisibleCases("true", null);
            case Visibility.OwnedBy(String customerId) ->
                    new VisibleCases("c.customer_id = $2", customerId);
            case Visibility.WorkedBy(String account) -> new VisibleCases(WORKED, account);
            case Visibility.Reviewed(String account) -> new VisibleCases(REVIEWED, account);
            case Visibility.OfCategories(Set<Category> categories) ->
                    new VisibleCases(
                            "(c.category = any($2) or c.green_channel)",
                            categories.stream().map(Category::name).toArray(String[]::new));
        };
    }
}
