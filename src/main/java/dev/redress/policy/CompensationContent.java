package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.redress.core.compensation.AuthorityLine;
import dev.redress.core.compensation.Budget;
import dev.redress.core.compensation.CompensationForm;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.sla.InvalidPolicy;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Who may grant what, as people write it.
record CompensationContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable List<@Nullable FormForm> forms,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal amountMax,
        @Nullable List<@Nullable AuthorityLineForm> alone,
        @Nullable List<@Nullable AuthorityLineForm> approval,
        @Nullable Integer customerDays,
        @Nullable List<@Nullable BudgetForm> budgets,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal largeMin,
        @Nullable Integer paymentWorkingDays)
        implements PolicyContent {

    private static final int ENTRIES_MAX = 200;
    private static final int CUSTOMER_DAYS_MAX = 366;
    private static final int PAYMENT_DAYS_MAX = 60;
    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    /// Something that a customer can get; see [CompensationForm].
    record FormForm(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn) {

        @Nullable CompensationForm built(String place, Faults faults) {
            faults.require(place + ".nameZh", nameZh);
            faults.require(place + ".nameEn", nameEn);
            faults.require(place + ".code", code);
            if (code != null && !code.matches(CODE)) {
                faults.add(place + ".code", "INVALID_FORMAT", "must be like CASH_REFUND");
            }
            return code == null || nameZh == null || nameEn == null
                    ? null
                    : new CompensationForm(code, nameZh, nameEn);
        }
    }

    static CompensationContent of(CompensationPolicy policy, OffsetDateTime effectiveFrom) {
        return new CompensationContent(
                effectiveFrom,
                listOf(
                        policy.forms(),
                        form -> new FormForm(form.code(), form.nameZh(), form.nameEn())),
                policy.amountMax(),
                listOf(policy.alone(), AuthorityLineForm::of),
                listOf(policy.approval(), AuthorityLineForm::of),
                policy.customerDays(),
                listOf(policy.budgets(), BudgetForm::of),
                policy.largeMin(),
                policy.paymentWorkingDays());
    }

    /// @throws InvalidPolicy with everything that is wrong
    CompensationPolicy built(int version) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        List<CompensationForm> known =
                built("forms", forms, faults, (form, place) -> form.built(place, faults));
        List<AuthorityLine> single =
                built("alone", alone, faults, (line, place) -> line.built(place, faults));
        List<AuthorityLine> approving =
                built("approval", approval, faults, (line, place) -> line.built(place, faults));
        List<Budget> limits =
                built("budgets", budgets, faults, (one, place) -> one.built(place, faults));
        BigDecimal most = amount("amountMax", amountMax, faults);
        BigDecimal large = amount("largeMin", largeMin, faults);
        int days = count("customerDays", customerDays, CUSTOMER_DAYS_MAX, faults);
        int payment = count("paymentWorkingDays", paymentWorkingDays, PAYMENT_DAYS_MAX, faults);
        faults.refuse();
        CompensationPolicy built =
                faults.of(
                        "",
                        () ->
                                new CompensationPolicy(
                                        version, known, most, single, approving, days, limits,
                                        large, payment));
        faults.refuse();
        return Objects.requireNonNull(built);
    }

    private static <T, F> List<@Nullable F> listOf(List<T> values, Function<T, F> form) {
        return values.stream().<@Nullable F>map(form).toList();
    }

    private static <F, T> List<T> built(
            String place,
            @Nullable List<@Nullable F> forms,
            Faults faults,
            BiFunction<F, String, @Nullable T> build) {
        faults.require(place, forms);
        List<@Nullable F> given = Objects.requireNonNullElse(forms, List.of());
        if (given.size() > ENTRIES_MAX) {
            faults.add(place, "TOO_MANY", "must be at most " + ENTRIES_MAX);
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String at = "%s[%d]".formatted(place, i);
            F form = given.get(i);
            faults.require(at, form);
            T made = form == null ? null : build.apply(form, at);
            if (made != null) {
                all.add(made);
            }
        }
        return all;
    }

    private static BigDecimal amount(String place, @Nullable BigDecimal given, Faults faults) {
        faults.require(place, given);
        AuthorityLineForm.checkAmount(place, given, faults);
        return Objects.requireNonNullElse(given, BigDecimal.ZERO);
    }

    private static int count(String place, @Nullable Integer given, int max, Faults faults) {
        faults.require(place, given);
        if (given != null && (given < 1 || given > max)) {
            faults.add(place, "OUT_OF_RANGE", "must be 1 to %d".formatted(max));
        }
        return Objects.requireNonNullElse(given, 1);
    }
}
