package dev.redress.classification;

import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.store.ExemplarStatus;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What the list of exemplars can be asked for. Read as text, so that a wrong value is told as
/// such.
class ExemplarParameters {

    private static final int LIMIT_DEFAULT = 50;

    @QueryParam("status")
    @Parameter(description = "`PROPOSED`, `APPROVED` or `REJECTED`; all if left out")
    @Nullable String status;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    private final List<FieldError> errors = new ArrayList<>();

    /// What is valid of them.
    record Wanted(@Nullable ExemplarStatus status, Page page) {}

    /// @throws InvalidInput naming everything that is wrong
    Wanted valid() {
        ExemplarStatus wanted = status();
        int most = limit();
        UUID before = before();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Wanted(wanted, new Page(most, before));
    }

    private @Nullable ExemplarStatus status() {
        if (status == null) {
            return null;
        }
        for (ExemplarStatus known : ExemplarStatus.values()) {
            if (known.name().equals(status)) {
                return known;
            }
        }
        String allowed =
                String.join(", ", Stream.of(ExemplarStatus.values()).map(Enum::name).toList());
        errors.add(new FieldError("status", "UNKNOWN_VALUE", "must be one of " + allowed));
        return null;
    }

    private int limit() {
        if (limit == null) {
            return LIMIT_DEFAULT;
        }
        int wanted = limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        if (wanted < 1 || wanted > Page.LIMIT_MAX) {
            errors.add(new FieldError("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX));
        }
        return wanted;
    }

    private @Nullable UUID before() {
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException _) {
            errors.add(
                    new FieldError(
                            "cursor",
                            "INVALID_CURSOR",
                            "is not the `next` of a page of this list"));
            return null;
        }
    }
}
