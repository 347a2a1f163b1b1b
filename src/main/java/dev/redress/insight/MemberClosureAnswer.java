package dev.redress.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Status;
import dev.redress.platform.Told;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What became of the cases of one page of a mass complaint.
///
/// @param moved how many of them came nearer to their end
/// @param items in the order in which they came in, without those that are over and those whose
///   customers have the word
/// @param next the cursor of the following page; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberClosureAnswer(long moved, List<Item> items, @Nullable String next) implements Told {

    @Override
    public MemberClosureAnswer said(UnaryOperator<String> words) {
        return new MemberClosureAnswer(
                moved, items.stream().map(item -> item.said(words)).toList(), next);
    }

    /// What became of one case.
    ///
    /// @param status where it stands now
    /// @param code why it stands where it stood: an obstacle, `NOT_FOUND` or `FAILED`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID id,
            String caseNo,
            boolean moved,
            Status status,
            @Nullable String code,
            @Nullable String detail) {

        Item said(UnaryOperator<String> words) {
            return new Item(
                    id, caseNo, moved, status, code, detail == null ? null : words.apply(detail));
        }
    }
}
