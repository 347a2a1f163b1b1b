package dev.redress.core.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.compensation.MatrixRehearsal.PastGrant;
import dev.redress.core.compensation.MatrixRehearsal.Replay;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixRehearsalTest {

    private static final Actor AGENT = new Actor("agent1", Set.of(Role.AGENT));
    private static final CompensationPolicy THEN = policy("500.00", "1000.00", 30);

    @ParameterizedTest
    @CsvSource({
        "299.99, NONE",
        "300.00, NONE",
        "300.01, SUPERVISOR",
        "600.00, SUPERVISOR",
        "600.01, IMPOSSIBLE",
    })
    void it_is_told_whose_consent_a_draft_asks_for(String amount, String label) {
        Replay replay = rehearsal(policy("300.00", "600.00", 30)).of(grant(amount, true), THEN);

        assertThat(replay.draft().label()).isEqualTo(label);
    }

    @Test
    void what_needs_the_same_consent_does_not_differ() {
        MatrixRehearsal rehearsal = rehearsal(policy("400.00", "1000.00", 30));

        assertThat(rehearsal.of(grant("400.00", true), THEN).differs()).isFalse();
        assertThat(rehearsal.of(grant("400.01", true), THEN).differs()).isTrue();
        assertThat(rehearsal.of(grant("500.01", false), THEN).differs()).isFalse();
    }

    @Test
    void the_day_of_an_approver_is_not_that_of_whoever_asked() {
        MatrixRehearsal rehearsal = rehearsal(withDay("999.99"));

        assertThat(rehearsal.of(grant("10.00", false), THEN).draft()).isEqualTo(new Consent.None());
        assertThat(rehearsal.of(grant("10.00", true), THEN).draft())
                .isEqualTo(new Consent.Of(Role.SUPERVISOR));
    }

    @Test
    void other_days_of_a_customer_are_added_up_anew() {
        PastGrant past = grant("10.00", true);

        assertThat(rehearsal(withCustomer("700.00", 30)).of(past, THEN).draft())
                .isEqualTo(new Consent.Of(Role.SUPERVISOR));
        assertThat(rehearsal(withCustomer("700.00", 10)).of(past, THEN).draft())
                .isEqualTo(new Consent.None());
    }

    @Test
    void the_figures_are_told_from_what_needs_nobody_to_what_is_impossible() {
        MatrixRehearsal rehearsal = rehearsal(policy("300.00", "600.00", 30));
        MatrixFigures figures = new MatrixFigures(2);
        for (String amount : List.of("700.00", "100.00", "400.00", "450.00")) {
            figures.add(rehearsal.of(grant(amount, true), THEN));
        }

        assertThat(figures.lines())
                .extracting(
                        line -> line.consent().label(),
                        line -> line.today().sum().toPlainString(),
                        line -> line.draft().sum().toPlainString())
                .containsExactly(
                        Tuple.tuple("NONE", "950.00", "100.00"),
                        Tuple.tuple("SUPERVISOR", "700.00", "850.00"),
                        Tuple.tuple("IMPOSSIBLE", "0.00", "700.00"));
        assertThat(figures.differences()).isEqualTo(3);
        assertThat(figures.differing()).hasSize(2);
    }

    private static MatrixRehearsal rehearsal(CompensationPolicy draft) {
        return new MatrixRehearsal(draft);
    }

    private static PastGrant grant(String amount, boolean isAlone) {
        BigDecimal much = new BigDecimal(amount);
        return new PastGrant(
                new UUID(0, 1),
                "C1",
                Instant.EPOCH,
                AGENT,
                isAlone,
                "COUPON",
                much,
                new Matter(Risk.LOW, Category.SERVICE, false, false),
                new Exposure(much, new BigDecimal("800.00"), new BigDecimal("1000.00")),
                new BigDecimal("700.00"));
    }

    private static CompensationPolicy policy(String alone, String approval, int days) {
        return policy(line(Role.AGENT, alone, null, null), approval, days);
    }

    private static CompensationPolicy withDay(String max) {
        return policy(line(Role.AGENT, "500.00", null, max), "1000.00", 30);
    }

    private static CompensationPolicy withCustomer(String max, int days) {
        return policy(line(Role.AGENT, "500.00", max, null), "1000.00", days);
    }

    private static CompensationPolicy policy(AuthorityLine alone, String approval, int days) {
        return new CompensationPolicy(
                1,
                List.of(new CompensationForm("COUPON", "优惠券", "a coupon")),
                new BigDecimal("5000.00"),
                List.of(alone),
                List.of(line(Role.SUPERVISOR, approval, null, null)),
                days,
                List.of(),
                new BigDecimal("5000.00"),
                3);
    }

    private static AuthorityLine line(
            Role role, String ofCase, @Nullable String ofCustomer, @Nullable String ofDay) {
        return new AuthorityLine(
                role,
                Set.of(Risk.LOW),
                null,
                new BigDecimal(ofCase),
                ofCustomer == null ? null : new BigDecimal(ofCustomer),
                ofDay == null ? null : new BigDecimal(ofDay));
    }
}
