package dev.redress.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The time machine for demonstrations and tests.
@Path("/operations/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class ClockResource {

    private final DeskClock clock;
    private final DeskConfig config;

    ClockResource(DeskClock clock, DeskConfig config) {
        this.clock = clock;
        this.config = config;
    }

    @GET
    @RolesAllowed("admin")
    @Operation(summary = "The desk's time")
    public Reading read() {
        return new Reading(clock.instant(), config.clockAdjustable());
    }

    @PUT
    @RolesAllowed("admin")
    @Operation(
            summary = "Sets or advances the desk's time",
            description =
                    "Only with REDRESS_CLOCK_ADJUSTABLE=true. Give either `now` or `advance`.")
    public Reading move(@Nullable Movement movement) {
        if (!config.clockAdjustable()) {
            throw new ProblemException(
                    Problem.forbidden(
                            "CLOCK_NOT_ADJUSTABLE", "The clock of this desk is the machine's."));
        }
        apply(require(movement));
        return read();
    }

    private static Movement require(@Nullable Movement movement) {
        boolean exactlyOne =
                movement != null && (movement.now() == null) != (movement.advance() == null);
        if (movement == null || !exactlyOne) {
            throw new InvalidInput(
                    List.of(
                            new FieldError(
                                    "now", "REQUIRED", "give exactly one of now and advance")));
        }
        return movement;
    }

    private void apply(Movement movement) {
        OffsetDateTime now = movement.now();
        Duration advance = movement.advance();
        try {
            if (now != null) {
                clock.standAt(now.toInstant());
            } else if (advance != null) {
                clock.advance(advance);
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw InvalidInput.of(
                    now == null ? "advance" : "now",
                    "OUT_OF_RANGE",
                    "the desk's time is from %s to %s".formatted(DeskClock.FIRST, DeskClock.LAST));
        }
    }

    /// Where the desk's time shall be.
    ///
    /// @param now an instant with offset
    /// @param advance an ISO-8601 duration, which may be negative
    public record Movement(@Nullable OffsetDateTime now, @Nullable Duration advance) {}

    public record Reading(Instant now, boolean adjustable) {}
}
