package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.redress.core.appraisal.AppraisalMonth;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyFault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionPolicyTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P31D", "P1M1D", "P3Y", "P9999Y"})
    void appraisals_may_go_once_their_month_is_counted_no_more(String kept) {
        assertThat(appraisalsKeptFor(kept).appraisals()).isEqualTo(Period.parse(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P30D", "P4W", "P0D", "P-3Y", "P2M-40D", "P-9999Y"})
    void appraisals_may_not_go_while_their_month_is_still_counted(String kept) {
        assertThatThrownBy(() -> appraisalsKeptFor(kept))
                .isInstanceOfSatisfying(
                        InvalidPolicy.class,
                        refused ->
                                assertThat(refused.faults())
                                        .extracting(PolicyFault::place, PolicyFault::code)
                                        .containsExactly(tuple("appraisals", "TOO_SHORT")));
    }

    /// At the first and the last second of each day of four years, a leap year among them.
    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P31D"})
    void the_shortest_period_leaves_what_is_counted_every_night(String kept) {
        assertThat(instants()).allMatch(now -> isCountedNoMore(kept, now));
    }

    /// So that nothing is refused that would do no harm.
    @Test
    void a_day_less_would_take_the_month_before_away() {
        assertThat(instants()).anyMatch(now -> !isCountedNoMore("P30D", now));
    }

    @Test
    void what_is_kept_for_a_thousand_years_or_longer_does_not_end() {
        Instant now = at("2026-03-02T10:00:00");

        for (String kept : new String[] {"P1000Y", "P9999Y", "P2147483647D", "P2147483647Y"}) {
            assertThat(RetentionPolicy.before(Period.parse(kept), now))
                    .isEqualTo(RetentionPolicy.before(Period.ofYears(1000), now))
                    .isBefore(RetentionPolicy.before(Period.ofYears(999), now));
        }
    }

    private static boolean isCountedNoMore(String kept, Instant now) {
        AppraisalMonth first = AppraisalMonth.of(RetentionPolicy.before(Period.parse(kept), now));
        return first.compareTo(AppraisalMonth.of(now).previous()) <= 0;
    }

    private static Stream<Instant> instants() {
        return START.datesUntil(START.plusYears(4))
                .flatMap(day -> Stream.of(at(day + "T00:00:00"), at(day + "T23:59:59")));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHINA).toInstant();
    }

    private static RetentionPolicy appraisalsKeptFor(String kept) {
        return new RetentionPolicy(
                Period.ofYears(3), Period.ofYears(1), Period.ofYears(3), Period.parse(kept));
    }
}
