package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.compensation.AuthorityLine;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a role reaches, as people write it; see [AuthorityLine].
record AuthorityLineForm(
        @Nullable Role role,
        @Nullable List<@Nullable Risk> risks,
        @Nullable List<@Nullable Category> categories,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal caseMax,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal customerMax,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal dayMax) {

    private static final Set<Role> HANDLERS =
            EnumSet.of(
                    Role.AGENT,
                    Role.SENIOR,
                    Role.SUPERVISOR,
                    Role.MIDDLE,
                    Role.EXPERT,
                    Role.OPERATIONS);

    static AuthorityLineForm of(AuthorityLine line) {
        return new AuthorityLineForm(
                line.role(),
                line.risks().stream().sorted().<@Nullable Risk>map(risk -> risk).toList(),
                line.categories() == null
                        ? null
                        : line.categories().stream()
                                .sorted()
                                .<@Nullable Category>map(category -> category)
                                .toList(),
                line.caseMax(),
                line.customerMax(),
                line.dayMax());
    }

    /// Absent if something is wrong, which `faults` then know.
    @Nullable AuthorityLine built(String place, Faults faults) {
        faults.require(place + ".role", role);
        if (role != null && !HANDLERS.contains(role)) {
            faults.add(place + ".role", "NOT_ALLOWED", "must be one of " + HANDLERS);
        }
        checkAmount(place + ".caseMax", caseMax, faults);
        checkAmount(place + ".customerMax", customerMax, faults);
        checkAmount(place + ".dayMax", dayMax, faults);
        Set<Risk> covered = EnumSet.noneOf(Risk.class);
        Objects.requireNonNullElse(risks, List.<@Nullable Risk>of()).stream()
                .filter(Objects::nonNull)
                .forEachOrdered(covered::add);
        if (covered.isEmpty()) {
            faults.add(place + ".risks", "REQUIRED", "is required");
        }
        return role == null || covered.isEmpty()
                ? null
                : new AuthorityLine(
                        role, covered, categoriesOf(categories), caseMax, customerMax, dayMax);
    }

    static @Nullable Set<Category> categoriesOf(@Nullable List<@Nullable Category> given) {
        if (given == null) {
            return null;
        }
        Set<Category> named = EnumSet.noneOf(Category.class);
        for (Category category : given) {
            if (category != null) {
                named.add(category);
            }
        }
        return named;
    }

    /// Nobody reads more than two decimals of an amount, and none is negative.
    static void checkAmount(String place, @Nullable BigDecimal amount, Faults faults) {
        if (amount != null
                && (amount.signum() < 0 || amount.scale() > 2 || amount.precision() > 12)) {
            faults.add(place, "OUT_OF_RANGE", "must be an amount such as 500.00");
        }
    }
}
