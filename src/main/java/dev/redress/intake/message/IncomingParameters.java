package dev.redress.intake.message;

import dev.redress.core.incoming.IncomingState;
import dev.redress.platform.Choice;
import dev.redress.platform.Cursor;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What the list of messages can be asked for. Read as text, so that a wrong value is told as such.
class IncomingParameters {

    private static final int LIMIT_DEFAULT = 50;

    @QueryParam("state")
    @Parameter(description = "PARKED if left out")
    @Nullable String state;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    IncomingState state() {
        return state == null
                ? IncomingState.PARKED
                : Choice.named("state", state, IncomingState.values());
    }

    Page page() {
        return new Page(limit(), Cursor.read(cursor, asked()));
    }

    /// Everything but the place, which is what a cursor belongs to.
    String asked() {
        return "incoming messages " + state();
    }

    private int limit() {
        if (limit == null) {
            return LIMIT_DEFAULT;
        }
        int wanted = limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        if (wanted < 1 || wanted > Page.LIMIT_MAX) {
            throw InvalidInput.of("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX);
        }
        return wanted;
    }
}
