package dev.redress.deadline;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.sla.CaseFacts;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A case that there might be.
///
/// @param greenChannel no, unless given; `URGENT` always is
/// @param category rules for single categories do not apply without it
/// @param channel rules for single channels do not apply without it
/// @param customerTier STANDARD unless given
/// @param receivedAt in the years 2000 to 2100
record PreviewRequest(
        @Schema(examples = "COMPLAINT") @NotNull @Nullable Kind kind,
        @Schema(examples = "GENERAL") @NotNull @Nullable Severity severity,
        @Schema(examples = "LOW") @NotNull @Nullable Risk risk,
        @Nullable Boolean greenChannel,
        @Nullable Category category,
        @Nullable Channel channel,
        @Nullable CustomerTier customerTier,
        @Schema(examples = "2026-03-02T10:00:00+08:00") @NotNull
                @Nullable OffsetDateTime receivedAt) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /// @throws InvalidInput for a receipt in other years
    CaseFacts facts() {
        return new CaseFacts(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(severity),
                Objects.requireNonNull(risk),
                Boolean.TRUE.equals(greenChannel),
                category,
                channel,
                Objects.requireNonNullElse(customerTier, CustomerTier.STANDARD),
                received());
    }

    private Instant received() {
        Instant instant = Objects.requireNonNull(receivedAt).toInstant();
        int year = LocalDate.ofInstant(instant, WorkCalendar.ZONE).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw InvalidInput.of(
                    "receivedAt",
                    "OUT_OF_RANGE",
                    "must be in the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
