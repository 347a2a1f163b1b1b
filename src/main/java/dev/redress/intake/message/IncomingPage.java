package dev.redress.intake.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.platform.Cursor;
import dev.redress.platform.Shown;
import dev.redress.store.Page;
import dev.redress.store.StoredIncoming;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of messages that came in.
///
/// @param next absent on the last page
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncomingPage(List<IncomingAnswer> items, @Nullable String next) implements Shown {

    static IncomingPage of(List<StoredIncoming> found, Page page, String asked) {
        boolean isLast = found.size() < page.limit();
        return new IncomingPage(
                found.stream().map(IncomingAnswer::of).toList(),
                isLast ? null : Cursor.after(found.getLast().id(), asked));
    }

    @Override
    public List<UUID> shownCases() {
        return items.stream().flatMap(item -> item.shownCases().stream()).distinct().toList();
    }
}
