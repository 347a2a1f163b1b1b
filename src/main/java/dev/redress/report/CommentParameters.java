package dev.redress.report;

import dev.redress.core.survey.Quarter;
import dev.redress.platform.Cursor;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which comments are wanted. Read as text, so that a wrong value is told as such.
class CommentParameters {

    @QueryParam("quarter")
    @Parameter(description = "The present one if left out", example = "2026-Q1")
    @Nullable String quarter;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    Quarter quarter(LocalDate today) {
        return quarter == null ? Quarter.of(today) : named(quarter);
    }

    Page page(Quarter of) {
        return new Page(Page.LIMIT_MAX, Cursor.read(cursor, list(of)));
    }

    static String list(Quarter of) {
        return "comments of " + of.label();
    }

    static Quarter named(String name) {
        return Quarter.parse(name)
                .orElseThrow(
                        () -> InvalidInput.of("quarter", "INVALID_FORMAT", "must be as 2026-Q1"));
    }
}
