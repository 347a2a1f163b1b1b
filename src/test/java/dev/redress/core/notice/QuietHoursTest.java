package dev.redress.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuietHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime TEN = LocalTime.of(22, 0);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final QuietHours NIGHT = hours("22:00", "08:00");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T21:59:59.999999, 2026-03-02T21:59:59.999999",
        "2026-03-02T22:00,           2026-03-03T08:00",
        "2026-03-02T23:59:59,        2026-03-03T08:00",
        "2026-03-03T00:00,           2026-03-03T08:00",
        "2026-03-03T07:59:59.999999, 2026-03-03T08:00",
        "2026-03-03T08:00,           2026-03-03T08:00",
        "2026-03-03T12:00,           2026-03-03T12:00"
    })
    void what_arises_at_night_waits_for_the_morning(String arisen, String sent) {
        assertThat(NIGHT.earliest(Template.SLA_WARNING, false, at(arisen))).isEqualTo(at(sent));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T11:59, 2026-03-02T11:59",
        "2026-03-02T12:00, 2026-03-02T14:00",
        "2026-03-02T13:59, 2026-03-02T14:00",
        "2026-03-02T14:00, 2026-03-02T14:00"
    })
    void quiet_hours_may_be_within_a_day(String arisen, String sent) {
        QuietHours noon = hours("12:00", "14:00");

        assertThat(noon.earliest(Template.SLA_WARNING, false, at(arisen))).isEqualTo(at(sent));
    }

    @Test
    void an_emergency_waits_for_no_morning() {
        Instant midnight = at("2026-03-03T00:00");

        assertThat(NIGHT.earliest(Template.SLA_BREACHED, true, midnight)).isEqualTo(midnight);
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"RECEIPT", "MESSAGE_TO_CUSTOMER", "APPEAL_RECEIPT", "WITHDRAWAL"})
    void what_a_customer_waits_for_is_sent_at_once(Template template) {
        Instant midnight = at("2026-03-03T00:00");

        assertThat(NIGHT.earliest(template, false, midnight)).isEqualTo(midnight);
    }

    @Test
    void equal_ends_mean_that_nothing_is_ever_quiet() {
        Instant midnight = at("2026-03-03T00:00");

        assertThat(hours("00:00", "00:00").earliest(Template.RESULT, false, midnight))
                .isEqualTo(midnight);
        assertThat(hours("08:00", "08:00").earliest(Template.RESULT, false, midnight))
                .isEqualTo(midnight);
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"REJECTION", "MEDIATION_ENDED"})
    void what_the_law_wants_told_is_sent_at_once(Template template) {
        Instant midnight = at("2026-03-03T00:00");

        assertThat(NIGHT.earliest(template, false, midnight)).isEqualTo(midnight);
    }

    /// 23:00 in Shanghai is 10:00 or 11:00 in New York.
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T21:59:59, 2026-03-02T21:59:59",
        "2026-03-02T22:00,    2026-03-03T08:00",
        "2026-03-03T07:59:59, 2026-03-03T08:00",
        "2026-03-03T08:00,    2026-03-03T08:00"
    })
    void the_clocks_of_the_place_count(String arisen, String sent) {
        ZoneId place = ZoneId.of("America/New_York");
        QuietHours night = new QuietWindow(TEN, EIGHT, place);

        Instant earliest =
                night.earliest(
                        Template.RESULT,
                        false,
                        LocalDateTime.parse(arisen).atZone(place).toInstant());

        assertThat(earliest).isEqualTo(LocalDateTime.parse(sent).atZone(place).toInstant());
    }

    /// The night of 8 March 2026 has nine hours there, that of 1 November eleven.
    @ParameterizedTest
    @CsvSource({
        "2026-03-08T03:00:00Z, 2026-03-08T12:00:00Z",
        "2026-03-08T11:59:59Z, 2026-03-08T12:00:00Z",
        "2026-03-08T12:00:00Z, 2026-03-08T12:00:00Z",
        "2026-11-01T02:00:00Z, 2026-11-01T13:00:00Z",
        "2026-11-01T12:59:59Z, 2026-11-01T13:00:00Z",
        "2026-11-01T13:00:00Z, 2026-11-01T13:00:00Z"
    })
    void a_night_ends_by_the_clock_when_the_clock_is_changed(Instant arisen, Instant sent) {
        QuietHours night = new QuietWindow(TEN, EIGHT, ZoneId.of("America/New_York"));

        assertThat(night.earliest(Template.RESULT, false, arisen)).isEqualTo(sent);
    }

    private static QuietHours hours(String from, String to) {
        return new QuietWindow(LocalTime.parse(from), LocalTime.parse(to), ZONE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
