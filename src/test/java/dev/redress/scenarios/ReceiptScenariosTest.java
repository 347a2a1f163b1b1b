package dev.redress.scenarios;

import static dev.redress.scenarios.Submitted.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §11.1, with its figures: what is due when, across weekends, festivals and make-up days.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReceiptScenariosTest {

    private static final String GENERAL = "客服态度差";
    private static final String MAJOR = "平台规则不合理";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("A01")
    void a_general_complaint_on_a_monday_morning() {
        Submitted complaint = Submitted.at("2026-03-02T10:00:00", GENERAL);

        assertThat(complaint.get("severity")).isEqualTo("GENERAL");
        assertThat(complaint.get("risk")).isEqualTo("LOW");
        assertThat(complaint.dueAt("ACK")).isEqualTo(time("2026-03-02T11:00"));
        assertThat(complaint.dueAt("FIRST_RESPONSE")).isEqualTo(time("2026-03-02T11:00"));
        assertThat(complaint.dueAt("ASSIGN")).isEqualTo(time("2026-03-02T12:00"));
        assertThat(complaint.dueAt("INITIAL_FEEDBACK")).isEqualTo(time("2026-03-03T10:00"));
        assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-03-04T10:00"));
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-11T18:00"));
        assertThat(complaint.warnAt("RESOLVE")).isEqualTo(time("2026-03-10T18:00"));
        assertThat(complaint.stages()).doesNotContain("SUPERVISOR_IN");
    }

    @Test
    @Tag("A03")
    void seven_working_days_across_the_national_day_with_a_make_up_saturday() {
        Submitted complaint = Submitted.at("2026-09-30T20:10", GENERAL);

        assertThat(complaint.get("severity")).isEqualTo("GENERAL");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-10-15T18:00"));
        assertThat(complaint.warnAt("RESOLVE")).isEqualTo(time("2026-10-14T18:00"));
    }

    @Test
    @Tag("A04")
    void a_major_complaint_on_the_eve_of_the_national_day() {
        Submitted complaint = Submitted.at("2026-09-30T20:10", MAJOR);

        assertThat(complaint.get("severity")).isEqualTo("MAJOR");
        assertThat(complaint.get("risk")).isEqualTo("MEDIUM");
        assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-10-02T20:10"));
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-10-09T18:00"));
        assertThat(complaint.warnAt("RESOLVE")).isEqualTo(time("2026-10-08T18:00"));
    }

    @Test
    @Tag("A06")
    void the_make_up_saturday_before_the_spring_festival_is_the_day_of_the_start() {
        Submitted complaint = Submitted.at("2026-02-14T15:00", GENERAL);

        assertThat(complaint.get("severity")).isEqualTo("GENERAL");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-03T18:00"));
    }

    @Test
    @Tag("A07")
    void a_major_complaint_on_a_make_up_sunday() {
        Submitted complaint = Submitted.at("2026-09-20T11:00", MAJOR);

        assertThat(complaint.get("severity")).isEqualTo("MAJOR");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-09-22T18:00"));
    }

    @Test
    @Tag("A09")
    void seven_working_days_across_two_festivals() {
        Submitted complaint = Submitted.at("2026-09-24T17:59", GENERAL);

        assertThat(complaint.get("severity")).isEqualTo("GENERAL");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-10-12T18:00"));
        assertThat(complaint.warnAt("RESOLVE")).isEqualTo(time("2026-10-10T18:00"));
    }

    @Test
    @Tag("A10")
    void the_make_up_saturday_after_the_labour_day_counts() {
        Submitted complaint = Submitted.at("2026-05-08T16:00", MAJOR);

        assertThat(complaint.get("severity")).isEqualTo("MAJOR");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-05-11T18:00"));
    }

    @Test
    @Tag("A12")
    void a_client_in_another_zone_is_received_on_the_local_date() {
        dev.redress.support.Api.setClock("2026-09-30T16:30:00Z");

        Submitted complaint =
                Submitted.post(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of("id", "customer1"),
                                "content",
                                MAJOR,
                                "receivedAt",
                                "2026-09-30T16:30:00Z"));

        assertThat(complaint.get("severity")).isEqualTo("MAJOR");
        assertThat(complaint.get("receivedAt")).isEqualTo("2026-09-30T16:30:00Z");
        assertThat(complaint.get("caseNo")).startsWith("R261001-");
        assertThat(complaint.dueAt("ACK")).isEqualTo(time("2026-10-01T01:30"));
        assertThat(complaint.get("deadlines.find { it.stage == 'RESOLVE' }.dueAt"))
                .isEqualTo("2026-10-09T10:00:00Z");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-10-09T18:00"));
    }

    @Test
    @Tag("A13")
    void a_major_complaint_in_the_middle_of_the_holiday() {
        Submitted complaint = Submitted.at("2026-10-04T13:00", MAJOR);

        assertThat(complaint.get("severity")).isEqualTo("MAJOR");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-10-09T18:00"));
        assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-10-06T13:00"));
    }
}
