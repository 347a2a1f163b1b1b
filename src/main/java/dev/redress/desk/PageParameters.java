package dev.redress.desk;

import dev.redress.platform.Cursor;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which page of a list is wanted. Read as text, so that a wrong value is told as such.
class PageParameters {

    private static final int LIMIT_DEFAULT = 50;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    /// @param list which the cursor belongs to
    Page page(String list) {
        return new Page(limit(limit), Cursor.read(cursor, list));
    }

    /// @throws InvalidInput if it is none
    static int limit(@Nullable String limit) {
        List<FieldError> errors = new ArrayList<>();
        int wanted = limit(limit, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return wanted;
    }

    static int limit(@Nullable String limit, List<FieldError> errors) {
        if (limit == null) {
            return LIMIT_DEFAULT;
        }
        int wanted = limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        if (wanted < 1 || wanted > Page.LIMIT_MAX) {
            errors.add(new FieldError("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX));
        }
        return wanted;
    }
}
