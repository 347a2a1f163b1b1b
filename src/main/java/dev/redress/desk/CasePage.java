package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.Shown;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param next the cursor of the following page; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
record CasePage(List<CaseAnswer> items, @Nullable String next) implements Shown {

    @Override
    public List<UUID> shownCases() {
        return items.stream().map(CaseAnswer::id).toList();
    }
}
