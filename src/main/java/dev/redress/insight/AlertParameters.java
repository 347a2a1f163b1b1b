package dev.redress.insight;

import dev.redress.core.insight.AlertKind;
import dev.redress.platform.Cursor;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.store.AlertStore.Query;
import dev.redress.store.Page;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a list of alerts can be asked for. Read as text, so that a wrong value is told as such.
class AlertParameters {

    private static final int LIMIT_DEFAULT = 50;

    @QueryParam("open")
    @Parameter(description = "`true` for those that are open, `false` for the others")
    @Nullable String open;

    @QueryParam("kind")
    @Parameter(description = "SPIKE or MASS_COMPLAINT")
    @Nullable String kind;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    private final List<FieldError> errors = new ArrayList<>();

    Query query() {
        Boolean isOpen = open == null ? null : open();
        AlertKind wanted = kind == null ? null : kind();
        int most = limit == null ? LIMIT_DEFAULT : limit();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Query(isOpen, wanted, Cursor.read(cursor, asked()), most);
    }

    /// Everything but the place, which is what a cursor belongs to.
    String asked() {
        return "alerts&%s&%s".formatted(open, kind);
    }

    private @Nullable Boolean open() {
        if (!"true".equals(open) && !"false".equals(open)) {
            errors.add(new FieldError("open", "WRONG_TYPE", "must be true or false"));
        }
        return "true".equals(open);
    }

    private @Nullable AlertKind kind() {
        for (AlertKind one : AlertKind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        String allowed = String.join(", ", Stream.of(AlertKind.values()).map(Enum::name).toList());
        errors.add(new FieldError("kind", "UNKNOWN_VALUE", "must be one of " + allowed));
        return null;
    }

    private int limit() {
        int wanted = limit != null && limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        if (wanted < 1 || wanted > Page.LIMIT_MAX) {
            errors.add(new FieldError("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX));
        }
        return wanted;
    }
}
