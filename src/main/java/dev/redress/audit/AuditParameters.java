package dev.redress.audit;

import dev.redress.core.audit.AuditAction;
import dev.redress.platform.CaseId;
import dev.redress.platform.Choice;
import dev.redress.platform.Cursor;
import dev.redress.platform.InvalidInput;
import dev.redress.store.AuditFilter;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What the log can be asked for. Read as text, so that a wrong value is told as such.
class AuditParameters {

    private static final int LIMIT_DEFAULT = 50;

    @QueryParam("actor")
    @Parameter(description = "The account; of a customer, the customer id")
    @Nullable String actor;

    @QueryParam("action")
    @Nullable String action;

    @QueryParam("granted")
    @Parameter(description = "`false` for what was refused or not found")
    @Nullable String granted;

    @QueryParam("caseId")
    @Nullable String caseId;

    @QueryParam("from")
    @Parameter(description = "The first instant, with offset")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(description = "The instant behind the last one, with offset")
    @Nullable String to;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    AuditFilter filter() {
        return new AuditFilter(
                actor,
                action == null ? null : Choice.named("action", action, AuditAction.values()),
                granted(),
                caseId == null ? null : CaseId.parse(caseId),
                instant("from", from),
                instant("to", to));
    }

    Page page() {
        return new Page(
                number("limit", limit, LIMIT_DEFAULT, Page.LIMIT_MAX),
                Cursor.read(cursor, asked()));
    }

    /// Everything but the place, which is what a cursor belongs to.
    String asked() {
        return Stream.of(actor, action, granted, caseId, from, to)
                .map(String::valueOf)
                .collect(Collectors.joining("&"));
    }

    /// @throws InvalidInput unless it is 1 to `max`
    static int number(String field, @Nullable String given, int otherwise, int max) {
        if (given == null) {
            return otherwise;
        }
        int wanted = given.matches("\\d{1,6}") ? Integer.parseInt(given) : 0;
        if (wanted < 1 || wanted > max) {
            throw InvalidInput.of(field, "OUT_OF_RANGE", "must be 1 to " + max);
        }
        return wanted;
    }

    private @Nullable Boolean granted() {
        if (granted == null) {
            return null;
        }
        return Choice.labelled("granted", granted, new Boolean[] {true, false}, String::valueOf);
    }

    private static @Nullable Instant instant(String field, @Nullable String given) {
        try {
            return given == null ? null : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException _) {
            throw InvalidInput.of(field, "INVALID_TIME", "must be a time with offset");
        }
    }
}
