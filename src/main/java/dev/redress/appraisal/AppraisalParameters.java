package dev.redress.appraisal;

import dev.redress.core.appraisal.AppraisalMonth;
import dev.redress.platform.Cursor;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which page of a list of appraisals is wanted. Read as text, so that a wrong value is told as
/// such.
class AppraisalParameters {

    private static final int LIMIT_DEFAULT = 50;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    /// @param list what the cursor must belong to
    Page page(String list) {
        return new Page(limit(), Cursor.read(cursor, list));
    }

    private int limit() {
        if (limit == null) {
            return LIMIT_DEFAULT;
        }
        int wanted = limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0;
        if (wanted < 1 || wanted > Page.LIMIT_MAX) {
            throw InvalidInput.of("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX);
        }
        return wanted;
    }

    /// @throws InvalidInput for what is no month
    static AppraisalMonth month(String field, @Nullable String given) {
        if (given == null) {
            throw InvalidInput.of(field, "REQUIRED", "is missing");
        }
        return AppraisalMonth.parse(given)
                .orElseThrow(() -> InvalidInput.of(field, "INVALID_FORMAT", "must be as 2026-11"));
    }
}
