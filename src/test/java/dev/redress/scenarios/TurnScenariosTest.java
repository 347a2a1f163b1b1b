package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Spec.md §5.1: `reopen`, `rejectInvalid` and `convertToComplaint`.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TurnScenariosTest {

    private static final Map<String, String> FAILED =
            Map.of("cause", "REMEDY_FAILED", "reason", "换来的商品同样损坏");
    private static final Map<String, String> FOREIGN =
            Map.of("ground", "NOT_THE_PLATFORM", "explanation", "您反映的商品并非在本平台购买");
    private static final Map<String, Object> CONFIRMED = Map.of("approved", true, "reason", "已核对");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void a_closed_case_is_reopened_for_thirty_days_and_the_first_result_stays() {
        Played played = closed();
        String firstDue = played.of("RESOLVE", "dueAt");

        played.at("2026-04-01T10:00:00").then("customer1", "reopening", FAILED);

        assertThat(played.get("status")).isEqualTo("INVESTIGATING");
        assertThat(played.stateOf("RESOLVE")).isEqualTo("RUNNING");
        assertThat(played.of("RESOLVE", "startAt")).isEqualTo("2026-04-01T02:00:00Z");
        assertThat(played.of("RESOLVE", "dueAt")).isGreaterThan(firstDue);
        assertThat(played.get("course.reopenings[0].cause")).isEqualTo("REMEDY_FAILED");
        assertThat(played.get("course.reopenings[0].kept")).isEqualTo("true");
        assertThat(played.get("course.reopenings[0].resolvedAt")).isNotNull();
        assertThat(played.events("REOPENED")).hasSize(1);
        assertThat(played.messages("REOPENED_CUSTOMER")).hasSize(1);
        assertThat(played.messages("REOPENED_STAFF"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("person:agent1");
        Api.check();
    }

    @Test
    void after_thirty_days_it_stays_closed() {
        Played played = closed();

        played.at("2026-04-01T10:00:01")
                .tried("customer1", "reopening", FAILED)
                .statusCode(409)
                .body("code", equalTo("WINDOW_OVER"));
    }

    @Test
    void a_reopened_case_goes_its_way_to_a_second_result_that_may_be_appealed() {
        Played played = closed().at("2026-03-10T10:00").then("agent1", "reopening", FAILED);

        played.then("agent1", "proposal", Map.of("text", "全额退款", "remedy", "退款"))
                .then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "execution", Map.of())
                .then("agent1", "resolution", Map.of("whatWeDid", "已退款"));

        assertThat(played.stateOf("RESOLVE")).isEqualTo("MET");
        assertThat(played.events("RESOLVED")).hasSize(2);
        played.then("customer1", "confirmation", Map.of("satisfied", false));
        assertThat(played.get("status")).isEqualTo("APPEALED");
    }

    @Test
    void only_a_closed_case_is_reopened_and_only_by_who_has_to_do_with_it() {
        Played open = received("2026-03-02T10:00", GENERAL);
        open.tried("customer1", "reopening", FAILED)
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"));
        Played closed = closed();
        closed.tried("agent2", "reopening", FAILED).statusCode(404);
        closed.tried("customer1", "reopening", Map.of("reason", "?")).statusCode(422);
    }

    @Test
    void a_case_that_is_none_is_rejected_by_two_and_the_customer_told_why() {
        Played played = received("2026-03-02T10:00", GENERAL);

        played.then("supervisor1", "rejection", FOREIGN);

        assertThat(played.get("status")).isEqualTo("CLASSIFIED");
        assertThat(played.get("course.rejection.draftedBy")).isEqualTo("supervisor1");
        assertThat(played.messages("REJECTION")).isEmpty();
        played.tried("supervisor1", "rejection/approval", CONFIRMED)
                .statusCode(403)
                .body("code", equalTo("OWN_WORK"));
        played.tried("agent1", "rejection/approval", CONFIRMED).statusCode(403);

        played.then("operations1", "rejection/approval", CONFIRMED);

        assertThat(played.get("status")).isEqualTo("REJECTED");
        assertThat(played.answer().<String>getList("deadlines.state"))
                .doesNotContain("RUNNING", "PAUSED");
        assertThat(played.messages("REJECTION"))
                .singleElement()
                .satisfies(
                        message -> assertThat((String) message.get("text")).contains("并非在本平台购买"));
        assertThat(played.events("REJECTED"))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("ground", "NOT_THE_PLATFORM"));
        Api.check();
    }

    @Test
    void a_rejection_that_is_sent_back_leaves_the_case_as_it_was() {
        Played played = received("2026-03-02T10:00", GENERAL);
        String due = played.of("RESOLVE", "dueAt");
        played.then("supervisor1", "rejection", FOREIGN);

        played.then(
                "operations1", "rejection/approval", Map.of("approved", false, "reason", "有订单"));

        assertThat(played.get("status")).isEqualTo("CLASSIFIED");
        assertThat(played.get("course")).isNull();
        assertThat(played.of("RESOLVE", "dueAt")).isEqualTo(due);
        assertThat(played.messages("REJECTION_REFUSED"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("person:supervisor1");
        played.tried("operations1", "rejection/approval", CONFIRMED)
                .statusCode(409)
                .body("code", equalTo("NO_DRAFT"));
        played.assigned()
                .tried("supervisor1", "rejection", FOREIGN)
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"));
    }

    @Test
    void an_inquiry_becomes_a_complaint_that_is_received_then_and_first_told_before() {
        Played inquiry =
                received(
                        "2026-03-02T10:00",
                        "app1",
                        Map.of("kind", "INQUIRY", "content", "退款多久到账？"));
        inquiry.at("2026-03-02T15:00");

        inquiry.then("supervisor1", "conversion", Map.of("reason", "客户要求投诉处理"));

        Played complaint = Played.found(inquiry.get("links[0].caseId"));
        assertThat(complaint.get("kind")).isEqualTo("COMPLAINT");
        assertThat(Played.local(complaint.get("receivedAt"))).isEqualTo(time("2026-03-02T15:00"));
        assertThat(Played.local(complaint.get("firstContactAt")))
                .isEqualTo(time("2026-03-02T10:00"));
        assertThat(complaint.get("content")).isEqualTo("退款多久到账？");
        assertThat(complaint.get("course.origin.kind")).isEqualTo("CONVERSION");
        assertThat(complaint.get("links[0].caseId")).isEqualTo(inquiry.id());
        assertThat(complaint.messages("RECEIPT")).hasSize(1);
        assertThat(complaint.stages()).contains("RESOLVE");
        assertThat(inquiry.get("kind")).isEqualTo("INQUIRY");
        assertThat(inquiry.events("CONVERTED")).hasSize(1);
        inquiry.tried("supervisor1", "conversion", Map.of("reason", "?"))
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));
        complaint
                .tried("supervisor1", "conversion", Map.of("reason", "?"))
                .statusCode(409)
                .body("code", equalTo("NOT_CONVERTIBLE"));
        Api.check();
    }

    private static Played closed() {
        Played played =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .then("agent1", "proposal", Map.of("text", "退款并致歉", "remedy", "退款"))
                        .then("customer1", "proposal-answer", Map.of("accepted", true))
                        .then("agent1", "execution", Map.of())
                        .then("agent1", "resolution", Map.of("whatWeDid", "已退款"))
                        .then("customer1", "confirmation", Map.of("satisfied", true));
        assertThat(played.get("status")).isEqualTo("CLOSED");
        return played;
    }
}
