package dev.redress.notification;

import dev.redress.platform.Cursor;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which notices are wanted. Read as text, so that a wrong value is told as such.
class StaffInboxParameters {

    static final String LIST = "staff-inbox";

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    @QueryParam("waiting")
    @Parameter(
            description =
                    "`true` for those of the last 90 days only of which the caller took no note")
    @Nullable String waiting;

    Page page() {
        return new Page(PageLimit.read(limit), Cursor.read(cursor, LIST));
    }

    boolean waiting() {
        if (waiting == null || waiting.equals("false")) {
            return false;
        }
        if (!waiting.equals("true")) {
            throw InvalidInput.of("waiting", "INVALID", "must be true or false");
        }
        return true;
    }
}
