package dev.redress.notification;

import dev.redress.core.notice.DeadReason;
import dev.redress.platform.Choice;
import dev.redress.platform.Cursor;
import dev.redress.platform.InvalidInput;
import dev.redress.store.DeadLetterChoice;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What the dead letters can be asked for. Read as text, so that a wrong value is told as such.
class DeadLetterParameters {

    private static final int LIMIT_DEFAULT = 50;

    @QueryParam("lane")
    @Parameter(description = "The channel, and behind a colon whom alone it leads to")
    @Nullable String lane;

    @QueryParam("reason")
    @Nullable String reason;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    DeadLetterChoice choice() {
        return new DeadLetterChoice(
                Lanes.read("lane", lane),
                reason == null ? null : Choice.named("reason", reason, DeadReason.values()),
                null);
    }

    Page page() {
        return new Page(limit(), Cursor.read(cursor, asked()));
    }

    /// Everything but the place, which is what a cursor belongs to.
    String asked() {
        return "dead letters %s %s".formatted(lane, reason);
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
