package dev.redress.notification;

import dev.redress.platform.Cursor;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which stretch of a list is wanted. Read as text, so that a wrong value is told as such.
class InboxParameters {

    static final String LIST = "inbox";

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    Page page() {
        return new Page(PageLimit.read(limit), Cursor.read(cursor, LIST));
    }
}
