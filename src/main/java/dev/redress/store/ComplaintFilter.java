package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Status;
import dev.redress.core.privacy.ConsentSubject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which cases are wanted. Whatever is absent does not matter.
///
/// @param overdueAt only open cases with a promise that was not kept by then and still is not
/// @param sought is looked for in the case number, the order number and the content
/// @param traits what the cases behind a figure have in common
/// @param agreed to what the customers must not have taken back their consent
public record ComplaintFilter(
        Visibility visibility,
        @Nullable Status status,
        @Nullable Category category,
        @Nullable Severity severity,
        @Nullable String assignee,
        @Nullable String customerId,
        @Nullable Instant overdueAt,
        @Nullable SoughtText sought,
        CaseTraits traits,
        @Nullable ConsentSubject agreed) {

    /// All that the reader may see.
    public static ComplaintFilter all(Visibility visibility) {
        return new ComplaintFilter(
                visibility, null, null, null, null, null, null, null, CaseTraits.NONE, null);
    }
}
