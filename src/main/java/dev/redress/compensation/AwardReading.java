package dev.redress.compensation;

import dev.redress.compensation.CompensationRequests.AdvanceRequest;
import dev.redress.compensation.CompensationRequests.GrantRequest;
import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.Basis;
import dev.redress.core.compensation.CompensationForm;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Makes of a request what it asks for, as far as the policy knows such a thing.
final class AwardReading {

    private static final int DAYS_MAX = 366;

    private final CompensationPolicy policy;
    private final Instant now;

    AwardReading(CompensationPolicy policy, Instant now) {
        this.policy = policy;
        this.now = now;
    }

    /// @throws InvalidInput for what nobody can be granted
    Award read(GrantRequest request) {
        requireForm(request.form());
        BigDecimal amount = amountOf(Body.required("amount", request.amount()));
        Basis basis = Body.required("basis", request.basis()).toBasis();
        basis.fault(amount)
                .ifPresent(fault -> {
                    throw InvalidInput.of("basis", "BASIS_MISMATCH", fault);
                });
        AdvanceRequest advance = request.advance();
        return new Award(
                request.form(),
                amount,
                basis,
                request.reason(),
                Boolean.TRUE.equals(request.ofOffer()),
                advance == null ? null : advance.toAdvance(),
                inReach(request.expectedOn()));
    }

    private void requireForm(String code) {
        if (policy.form(code).isEmpty()) {
            throw InvalidInput.of(
                    "form",
                    "UNKNOWN_VALUE",
                    "must be one of "
                            + policy.forms().stream().map(CompensationForm::code).toList());
        }
    }

    // No digit is lost: more than two places were refused.
    private BigDecimal amountOf(BigDecimal given) {
        if (given.compareTo(policy.amountMax()) > 0) {
            throw InvalidInput.of(
                    "amount", "OUT_OF_RANGE", "must be at most " + policy.amountMax());
        }
        return given.setScale(2, RoundingMode.UNNECESSARY);
    }

    private @Nullable LocalDate inReach(@Nullable LocalDate day) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        if (day != null && (!day.isAfter(today) || day.isAfter(today.plusDays(DAYS_MAX)))) {
            throw InvalidInput.of(
                    "expectedOn",
                    "OUT_OF_RANGE",
                    "must be tomorrow or later, at most %d days ahead".formatted(DAYS_MAX));
        }
        return day;
    }
}
