package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.evidence.Proof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the evidence of a case.
///
/// @param checklist what helps with a complaint of this category, the most helpful first (EVD-01)
/// @param next the cursor of the following page; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidencePage(
        List<ChecklistEntry> checklist, List<EvidenceAnswer> items, @Nullable String next) {

    /// Something that the customer is asked to show.
    ///
    /// @param text in the language that the reader wants
    /// @param given whether the case has something of the kind
    record ChecklistEntry(Proof proof, String text, boolean given) {}
}
