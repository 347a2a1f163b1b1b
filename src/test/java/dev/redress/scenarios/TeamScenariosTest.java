package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who else comes into a case, with the figures of spec.md §11.1 and §2.6.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TeamScenariosTest {

    private static final Map<String, Object> TO_THE_MIDDLE =
            Map.of("to", "MIDDLE_OFFICE", "reason", "涉及商品与物流");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("A29")
    void a_transfer_to_the_middle_office_on_a_saturday_night() {
        Played complaint = received("2026-10-03T23:00", GENERAL).assigned();

        complaint.at("2026-10-03T23:50").then("agent1", "transfer", TO_THE_MIDDLE);

        assertThat(complaint.dueAt("MO_RESPONSE")).isEqualTo(time("2026-10-04T00:20"));
        assertThat(complaint.dueAt("MO_DISPATCH")).isEqualTo(time("2026-10-04T01:50"));
        assertThat(complaint.get("skillGroup")).isEqualTo("MIDDLE_OFFICE");
        assertThat(complaint.messages("TRANSFERRED_TEAM"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("role:middle");
    }

    @Test
    @Tag("SLA-09")
    @Tag("SLA-10")
    void the_middle_office_responds_in_half_an_hour_and_dispatches_in_two_hours() {
        Played kept =
                received("2026-03-02T10:00", GENERAL)
                        .assigned()
                        .then("agent1", "transfer", TO_THE_MIDDLE)
                        .at("2026-03-02T10:30")
                        .then("middle1", "messages", Map.of("text", "已收到"))
                        .at("2026-03-02T12:00")
                        .then("middle1", "assignment", Map.of("assignee", "agent2"));
        Played broken =
                received("2026-03-03T10:00", GENERAL)
                        .assigned()
                        .then("agent1", "transfer", TO_THE_MIDDLE)
                        .at("2026-03-03T12:00:00.000001")
                        .then("middle1", "assignment", Map.of("assignee", "agent2"));

        assertThat(kept.stateOf("MO_RESPONSE")).isEqualTo("MET");
        assertThat(kept.stateOf("MO_DISPATCH")).isEqualTo("MET");
        assertThat(broken.stateOf("MO_RESPONSE")).isEqualTo("BREACHED");
        assertThat(broken.stateOf("MO_DISPATCH")).isEqualTo("BREACHED");
    }

    @Test
    void an_agent_passes_a_case_on_and_the_customer_is_told() {
        Played complaint = received("2026-03-02T10:00", GENERAL);
        Map<String, Object> toAgent2 = Map.of("account", "agent2", "reason", "休假");
        complaint
                .tried("supervisor1", "transfer", toAgent2)
                .statusCode(409)
                .body("code", equalTo("NOT_ASSIGNED"));
        complaint.assigned().tried("agent1", "transfer", Map.of("reason", "?")).statusCode(422);

        complaint.then("agent1", "transfer", toAgent2);

        assertThat(complaint.get("assignee")).isEqualTo("agent2");
        assertThat(complaint.get("status")).isEqualTo("ASSIGNED");
        assertThat(complaint.of("RESOLVE", "responsiblePerson")).isEqualTo("agent2");
        assertThat(complaint.messages("TRANSFERRED_CUSTOMER")).hasSize(1);
        complaint.tried("agent1", "transfer", toAgent2).statusCode(404);
        complaint.tried("agent2", "transfer", toAgent2).statusCode(409);
    }

    @Test
    void a_supervisor_gives_a_case_in_the_middle_of_its_way_to_another() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating().requested();

        complaint.then("supervisor1", "assignment", Map.of("assignee", "agent2"));

        assertThat(complaint.get("status")).isEqualTo("AWAITING_CUSTOMER");
        assertThat(complaint.of("RESOLVE", "responsiblePerson")).isEqualTo("agent2");
        assertThat(complaint.events("ASSIGNED").getLast().get("from")).isEqualTo("agent1");
        complaint
                .tried("supervisor1", "assignment", Map.of("assignee", "agent2"))
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));
    }

    @Test
    @Tag("ESC-09")
    void a_technical_problem_climbs_from_tier_to_tier() {
        Played complaint =
                received("2026-03-02T10:00", "app1", Map.of("content", "APP闪退，打不开")).assigned();
        for (String tier : List.of("TECHNICAL_T1", "TECHNICAL_T2", "TECHNICAL_T3")) {
            complaint.then("agent1", "transfer", Map.of("to", tier, "reason", "需要" + tier));
            assertThat(complaint.get("skillGroup")).isEqualTo(tier);
        }

        assertThat(complaint.events("TRANSFERRED"))
                .extracting(event -> event.get("toGroup"), event -> event.get("reason"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("TECHNICAL_T1", "需要TECHNICAL_T1"),
                        org.assertj.core.groups.Tuple.tuple("TECHNICAL_T2", "需要TECHNICAL_T2"),
                        org.assertj.core.groups.Tuple.tuple("TECHNICAL_T3", "需要TECHNICAL_T3"));
    }

    @Test
    @Tag("ESC-12")
    void neither_escalation_nor_transfer_takes_the_customers_contact_away() {
        Played complaint =
                received("2026-03-02T10:00", "agent1", Map.of("content", GENERAL)).assigned();
        assertThat(complaint.get("firstContactOwner")).isEqualTo("agent1");

        complaint
                .then("supervisor1", "escalation", Map.of("reason", "客户要求"))
                .then("supervisor1", "transfer", TO_THE_MIDDLE)
                .then("middle1", "assignment", Map.of("assignee", "agent2"));

        assertThat(complaint.get("firstContactOwner")).isEqualTo("agent1");
        assertThat(complaint.get("assignee")).isEqualTo("agent2");
        assertThat(complaint.messages("TRANSFERRED_OWNER"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("person:agent1");
        complaint.then("agent1", "messages", Map.of("text", "我仍是您的联系人"));
    }

    @Test
    void a_customer_urges_once_a_day() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .then("customer1", "escalation", Map.of("reason", "太慢了"));

        complaint
                .at("2026-03-03T09:59:59")
                .tried("customer1", "escalation", Map.of("reason", "还要更快"))
                .statusCode(409)
                .body("code", equalTo("URGED_ALREADY"));
        complaint
                // By then a day of neglect has raised the case to the top, which is another reason.
                .at("2026-03-03T10:00")
                .tried("customer1", "escalation", Map.of("reason", "还要更快"))
                .body("code", equalTo("TOP_LEVEL"));
    }

    @Test
    @Tag("ESC-13")
    void every_step_up_says_from_where_to_where_why_and_when() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL).at("2026-03-02T11:01").swept().assigned();

        complaint
                .at("2026-03-02T12:00")
                .then("agent1", "escalation", Map.of("reason", "客户情绪激动"))
                .then("customer1", "escalation", Map.of("reason", "太慢了"));
        complaint
                .tried("agent1", "escalation", Map.of("reason", "还要更快"))
                .statusCode(409)
                .body("code", equalTo("TOP_LEVEL"));

        assertThat(complaint.events("ESCALATED"))
                .extracting(
                        event -> event.get("from"),
                        event -> event.get("to"),
                        event -> event.get("reason"),
                        event -> event.get("at"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "1", "2", "FIRST_RESPONSE", "2026-03-02T03:00:00Z"),
                        org.assertj.core.groups.Tuple.tuple(
                                "2", "3", "客户情绪激动", "2026-03-02T04:00:00Z"),
                        org.assertj.core.groups.Tuple.tuple(
                                "3", "4", "太慢了", "2026-03-02T04:00:00Z"));
        assertThat(complaint.messages("ESCALATED_BY_PERSON"))
                .extracting(message -> message.get("recipient"))
                .containsExactlyInAnyOrder("role:expert", "role:operations", "role:operations");
    }

    @Test
    @Tag("ESC-16")
    void one_case_asks_three_departments_and_stays_one_case() {
        Played complaint =
                received("2026-03-02T10:00", SERIOUS)
                        .assigned()
                        .then("agent1", "transfer", TO_THE_MIDDLE);
        for (String department : List.of("商品部", "物流部", "售后部")) {
            complaint.then(
                    "middle1",
                    "tasks",
                    Map.of(
                            "department",
                            department,
                            "text",
                            "请核实",
                            "dueAt",
                            "2026-03-02T18:00:00+08:00"));
        }
        complaint
                .tried("mediator1", "tasks", Map.of("department", "?", "text", "?"))
                .statusCode(403);

        complaint.then("back1", "tasks/2/answer", Map.of("text", "包裹完好"));

        complaint.tried("back1", "tasks/2/answer", Map.of("text", "?")).statusCode(409);
        complaint.tried("back1", "tasks/4/answer", Map.of("text", "?")).statusCode(409);
        Api.as("middle1")
                .get("/complaints/{id}/tasks", complaint.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[1].department", equalTo("物流部"))
                .body("items[1].owner", equalTo("middle1"))
                .body("items[1].dueAt", equalTo("2026-03-02T10:00:00Z"))
                .body("items[1].answer", equalTo("包裹完好"))
                .body("items[1].answeredBy", equalTo("back1"));
        assertThat(complaint.events("TASK_GIVEN")).hasSize(3);
        assertThat(complaint.events("TASK_ANSWERED")).hasSize(1);
        assertThat(complaint.messages("TASK_ANSWERED"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("person:middle1");
    }
}
