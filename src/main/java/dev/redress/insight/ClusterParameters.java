package dev.redress.insight;

import dev.redress.platform.Cursor;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which page of mass complaints, or of the cases of one, is wanted. Read as text, so that a wrong
/// value is told as such.
class ClusterParameters {

    private static final int LIMIT_DEFAULT = 50;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    /// @param list which the cursor belongs to
    Page page(String list) {
        return new Page(limit == null ? LIMIT_DEFAULT : limit(limit), Cursor.read(cursor, list));
    }

    private static int limit(String text) {
        int wanted = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (wanted < 1 || wanted > Page.LIMIT_MAX) {
            throw InvalidInput.of("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX);
        }
        return wanted;
    }
}
