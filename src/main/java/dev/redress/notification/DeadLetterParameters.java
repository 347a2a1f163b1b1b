package dev.redress.notification;

import dev.redress.core.notice.DeadReason;
import dev.redress.platform.Choice;
import dev.redress.platform.Cursor;
import dev.redress.store.DeadLetterChoice;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What the dead letters can be asked for. Read as text, so that a wrong value is told as such.
class DeadLetterParameters {

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
        return new Page(PageLimit.read(limit), Cursor.read(cursor, asked()));
    }

    /// Everything but the place, which is what a cursor belongs to.
    String asked() {
        return "dead letters %s %s".formatted(lane, reason);
    }
}
