package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.PLANNER;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.deadline;
import static dev.redress.core.sla.SlaFixture.matter;
import static dev.redress.core.sla.SlaFixture.stages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Matrix B.
class OtherKindsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T22:00, 2026-03-04T09:00",
        "2026-03-04T00:30, 2026-03-04T09:00",
        "2026-10-02T10:00, 2026-10-03T09:00",
        "2026-03-03T18:00, 2026-03-04T09:00"
    })
    void an_inquiry_outside_the_core_window_gets_a_plan(String receivedAt, String dueAt) {
        List<Deadline> all = PLANNER.atReceipt(matter(Kind.INQUIRY, receivedAt));

        assertThat(stages(all)).containsExactly(Stage.ACK, Stage.OFFHOURS_PLAN, Stage.ANSWER);
        assertThat(deadline(all, Stage.OFFHOURS_PLAN).dueAt()).isEqualTo(at(dueAt));
    }

    @Test
    void an_inquiry_in_the_core_window_is_connected_at_once() {
        List<Deadline> all = PLANNER.atReceipt(matter(Kind.INQUIRY, "2026-03-03T09:00"));

        assertThat(stages(all))
                .containsExactly(
                        Stage.ACK,
                        Stage.FIRST_RESPONSE,
                        Stage.INITIAL_FEEDBACK,
                        Stage.CONNECT,
                        Stage.ANSWER);
        assertThat(deadline(all, Stage.CONNECT).dueAt()).isEqualTo(at("2026-03-03T09:00:30"));
        assertThat(deadline(all, Stage.FIRST_RESPONSE).dueAt()).isEqualTo(at("2026-03-03T09:15"));
    }

    @ParameterizedTest
    @CsvSource({
        "AFTER_SALES_INQUIRY, 2026-06-18T19:00, DIRECTION, 2026-06-18T21:00",
        "AFTER_SALES_INQUIRY, 2026-06-18T19:00, ANSWER, 2026-06-24T18:00",
        "PRODUCT_PROBLEM, 2026-03-02T10:00, RESOLVE, 2026-03-04T10:00",
        "RETURN, 2026-04-29T16:00, VERIFY, 2026-04-29T17:00",
        "EXCHANGE, 2026-04-29T16:00, APPROVE, 2026-04-30T16:00",
        "REFUND, 2026-04-29T16:00, COMPLETE, 2026-05-07T18:00",
        "REPAIR, 2026-04-29T16:00, COMPLETE, 2026-05-12T18:00",
        "ORDER_CHANGE, 2026-04-29T16:00, CHANGE_DONE, 2026-04-29T16:30",
        "LOGISTICS_ANOMALY, 2026-04-29T16:00, CARRIER_CONTACT, 2026-04-29T18:00",
        "LOGISTICS_ANOMALY, 2026-04-29T16:00, ANSWER, 2026-05-01T16:00",
        "FEEDBACK, 2026-04-29T16:00, REPLY, 2026-04-30T16:00",
        "EMERGENCY, 2026-04-29T16:00, ACK, 2026-04-29T16:03",
        "EMERGENCY, 2026-04-29T16:00, MULTI_TEAM_ALERT, 2026-04-29T16:03",
        "EMERGENCY, 2026-04-29T16:00, RESOLVE, 2026-05-01T16:00"
    })
    void other_kinds_have_their_own_stages(
            Kind kind, String receivedAt, Stage stage, String dueAt) {
        List<Deadline> all = PLANNER.atReceipt(matter(kind, receivedAt));

        assertThat(deadline(all, stage).dueAt()).isEqualTo(at(dueAt));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_gets_a_receipt(Kind kind) {
        assertThat(stages(PLANNER.atReceipt(matter(kind, "2026-03-02T10:00"))))
                .contains(Stage.ACK)
                .doesNotHaveDuplicates();
    }
}
