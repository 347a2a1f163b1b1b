package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Staff;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who does what at the desk, with the figures of spec.md §2.22.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationScenariosTest {

    private static final String MONDAY = "2026-03-02T00:00";
    private static final String MORNING = "2026-03-02T10:00";
    private static final List<String> GROUPS = List.of("TECHNOLOGY", "SERVICE", "RISK_CONTROL");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Played.setClock(MORNING);
        Staff.reset();
    }

    @Test
    @Tag("ORG-01")
    void four_roles_handle_complaints_each_with_recorded_duties() {
        organisation()
                .body("roles.role", hasItems("agent", "supervisor", "operations", "compliance"))
                .body("roles.duties", everyItem(not(empty())))
                .body("roles.find { it.role == 'supervisor' }.people", hasItem("supervisor1"));
        Map<String, Object> content = content();
        content.put("duties", Map.of("AGENT", List.of("受理")));

        propose(content).statusCode(422).body("errors.field", hasItem("duties.COMPLIANCE"));
    }

    @Test
    @Tag("ORG-02")
    void front_middle_and_back_office_see_one_timeline_and_each_adds_a_task() {
        Played complaint = received(MORNING, GENERAL).investigating();
        List.of("agent1", "middle1", "back1")
                .forEach(office ->
                        complaint.then(
                                office,
                                "tasks",
                                Map.of("department", "物流部", "text", "请查 " + office)));

        List<List<String>> timelines =
                List.of("agent1", "middle1", "back1").stream()
                        .map(office ->
                                Api.as(office)
                                        .get("/complaints/{id}/timeline", complaint.id())
                                        .then()
                                        .statusCode(200)
                                        .extract()
                                        .jsonPath()
                                        .<String>getList("items.type"))
                        .toList();

        assertThat(timelines.getFirst()).contains("TASK_GIVEN", "INVESTIGATION_STARTED");
        assertThat(timelines).allMatch(timelines.getFirst()::equals);
        tasks("back1", complaint).body("items.givenBy", contains("agent1", "middle1", "back1"));
    }

    @Test
    @Tag("ORG-04")
    void somebody_is_on_duty_in_each_group_at_any_time_and_gaps_warn_seven_days_ahead() {
        rosterRoundTheClock(MONDAY, "2026-03-10T00:00");
        for (LocalDateTime at = Played.time(MONDAY);
                at.isBefore(Played.time("2026-03-10T00:00"));
                at = at.plusMinutes(397)) {
            duty(at.toString())
                    .body("groups", hasSize(3))
                    .body("groups.people", everyItem(hasSize(1)))
                    .body("groups.standby", everyItem(equalTo(false)));
        }
        Played.setClock("2026-03-02T23:59:59");
        assertThat(watched()).isZero();

        Played.setClock("2026-03-03T00:00");

        assertThat(watched()).isEqualTo(3);
        assertThat(watched()).isZero();
        assertThat(
                        database.rows(
                                "select text from outbox where template = 'DUTY_GAP' order by key"))
                .hasSize(3)
                .first()
                .satisfies(row ->
                        assertThat(Opened.text(row.getString(0)))
                                .contains("RISK_CONTROL")
                                .contains("2026-03-10"));
        duty("2026-03-10T00:00")
                .body("groups", hasSize(3))
                .body("groups.people", everyItem(not(empty())))
                .body("groups.standby", everyItem(equalTo(true)));
    }

    @Test
    @Tag("ORG-05")
    void a_supervisor_watches_the_process_and_assesses_the_team() {
        received(MORNING, GENERAL);
        Played late = received(MORNING, GENERAL).assigned();
        Staff.says("agent1", "AVAILABLE");
        late.at("2026-03-02T11:00:00.000001").swept();

        Api.as("supervisor1")
                .get("/team")
                .then()
                .statusCode(200)
                .body("process.find { it.status == 'ASSIGNED' }.overdue", equalTo(1))
                .body("process.status", hasItems("CLASSIFIED", "ASSIGNED"))
                .body("people.person.account", hasItems("agent1", "agent2"))
                .body("people.find { it.person.account == 'agent1' }.overdue", equalTo(1))
                .body("people.find { it.person.account == 'agent1' }.person.load", equalTo(1))
                .body(
                        "people.find { it.person.account == 'agent1' }.person.working",
                        equalTo(true));
        Api.as("supervisor1")
                .queryParam("from", "2026-03-02T00:00:00+08:00")
                .queryParam("to", "2026-03-03T00:00:00+08:00")
                .get("/reports/deadlines")
                .then()
                .statusCode(200)
                .body("toString()", containsString("agent1"));
        Api.as("agent1").get("/team").then().statusCode(403);
    }

    @Test
    @Tag("ORG-06")
    void an_auditor_reads_every_record_of_a_case_and_commands_nothing() {
        Played complaint = received(MORNING, GENERAL).investigating();
        List.of(
                        "",
                        "/timeline",
                        "/deadlines",
                        "/deadlines/RESOLVE/explanation",
                        "/evidence",
                        "/tasks",
                        "/follow-ups",
                        "/notes",
                        "/duplicates",
                        "/assignment")
                .forEach(record ->
                        assertThat(
                                        Api.as("auditor1")
                                                .get("/complaints/" + complaint.id() + record)
                                                .statusCode())
                                .as(record)
                                .isEqualTo(200));
        Api.as("auditor1").get("/complaints").then().body("items.id", hasItem(complaint.id()));

        List.of(
                        "assignment",
                        "transfer",
                        "return",
                        "complained-of",
                        "messages",
                        "investigation",
                        "tasks",
                        "notes",
                        "proposal",
                        "approval",
                        "decision",
                        "execution",
                        "resolution",
                        "severity",
                        "risk",
                        "classification",
                        "escalation",
                        "evidence",
                        "evidence-requests",
                        "third-party-wait",
                        "withdrawal",
                        "confirmation")
                .forEach(command -> complaint.tried("auditor1", command, Map.of()).statusCode(403));
        Api.as("auditor1").body(Map.of()).post("/complaints").then().statusCode(403);
        Api.as("auditor1").body(Map.of()).put("/roster").then().statusCode(403);
        Api.as("auditor1").body(Map.of()).put("/staff/agent1").then().statusCode(403);
    }

    @Test
    @Tag("ORG-07")
    void each_process_step_has_somebody_responsible() {
        organisation()
                .body(
                        "steps.step",
                        contains("REGISTRATION", "ORDER", "AFTER_SALES", "COMPLAINT", "RETURN"))
                .body("steps.people", everyItem(not(empty())));
        Map<String, Object> content = content();
        content.put("effectiveFrom", "2026-03-02T00:00:00+08:00");
        content.put(
                "steps",
                List.of("REGISTRATION", "ORDER", "AFTER_SALES", "COMPLAINT", "RETURN").stream()
                        .map(step ->
                                Map.of(
                                        "step",
                                        step,
                                        "role",
                                        "SUPERVISOR",
                                        "account",
                                        "supervisor1"))
                        .toList());
        approve(propose(content));
        organisation().body("steps.people", everyItem(contains("supervisor1")));

        content.put("steps", List.of(Map.of("step", "ORDER", "role", "SUPERVISOR")));
        propose(content).statusCode(422).body("errors.code", hasItem("NOBODY_RESPONSIBLE"));
        restored();
    }

    @Test
    @Tag("ORG-08")
    void product_logistics_and_after_sales_share_a_complaint() {
        Played complaint = received(MORNING, "收到的手机屏幕有划痕").investigating();
        complaint.then(
                "agent1", "tasks", Map.of("department", "物流部", "text", "查运输", "owner", "back1"));
        complaint.then(
                "agent1", "tasks", Map.of("department", "售后部", "text", "查维修", "owner", "middle1"));
        complaint
                .then("back1", "tasks/1/answer", Map.of("text", "运输无异常"))
                .then("middle1", "tasks/2/answer", Map.of("text", "未曾维修"));

        for (String department : List.of("agent1", "back1", "middle1")) {
            tasks(department, complaint)
                    .body("items.department", contains("物流部", "售后部"))
                    .body("items.answeredBy", contains("back1", "middle1"));
        }
        tasks("agent1", complaint).body("items.answer", contains("运输无异常", "未曾维修"));
        tasks("middle1", complaint).body("items.answer", contains("运输无异常", "未曾维修"));
    }

    @Test
    @Tag("ORG-09")
    void each_category_has_a_team_and_none_is_put_in_force_without_one() {
        Map<String, Object> content = content();
        content.put("effectiveFrom", "2026-03-02T00:00:00+08:00");
        content.put("teams", teams("TECHNICAL_T1", "TECHNICAL"));
        approve(propose(content));

        Played technical = received(MORNING, "APP闪退，打不开");
        Played other = received(MORNING, GENERAL);

        assertThat(technical.get("category")).isEqualTo("TECHNICAL");
        assertThat(technical.get("skillGroup")).isEqualTo("TECHNICAL_T1");
        assertThat(technical.events("ROUTED").getFirst()).containsEntry("toGroup", "TECHNICAL_T1");
        assertThat(other.get("skillGroup")).isEqualTo("FIRST_LINE");
        content.put("teams", teams("TECHNICAL_T1", "NONE"));
        propose(content)
                .statusCode(422)
                .body("errors.code", hasItem("NO_TEAM"))
                .body("errors.message", hasItem("TECHNICAL 没有负责者"));
        restored();
    }

    @Test
    @Tag("ORG-10")
    void complaints_by_hour_stand_beside_the_staffed_agents() {
        plan("agent1", null, "2026-03-02T09:00", "2026-03-02T18:00");
        plan("agent2", null, "2026-03-02T17:30", "2026-03-03T01:30");
        received("2026-03-02T09:30", GENERAL);
        received("2026-03-02T09:59:59", GENERAL);
        received("2026-03-02T10:00", GENERAL);
        received("2026-03-02T03:00", GENERAL);

        Api.as("supervisor1")
                .queryParam("from", "2026-03-02T00:00:00+08:00")
                .queryParam("to", "2026-03-03T00:00:00+08:00")
                .get("/reports/staffing")
                .then()
                .statusCode(200)
                .body("hours", hasSize(24))
                .body("hours[3].complaints", equalTo(1))
                .body("hours[3].unstaffed", equalTo(true))
                .body("hours[3].complaintsPerAgentHour", nullValue())
                .body("hours[9].complaints", equalTo(2))
                .body("hours[9].agentHours", equalTo("1.00"))
                .body("hours[9].complaintsPerAgentHour", equalTo("2.00"))
                .body("hours[10].complaints", equalTo(1))
                .body("hours[17].agentHours", equalTo("1.50"))
                .body("hours[18].agentHours", equalTo("1.00"))
                .body("hours[23].agentHours", equalTo("1.00"))
                .body("hours[0].agentHours", equalTo("0.00"));
    }

    @Test
    @Tag("ORG-11")
    void everybody_stands_in_one_of_three_layers() {
        for (String layer : List.of("MANAGEMENT", "EXECUTION", "SUPPORT")) {
            Staff.can("agent1", Map.of("layer", layer));
            Api.as("supervisor1")
                    .get("/staff/agent1")
                    .then()
                    .statusCode(200)
                    .body("layer", equalTo(layer));
            organisation().body("layers." + layer, hasItem("agent1"));
        }
        Map<String, Object> without = new HashMap<>();
        without.put("languages", List.of());
        without.put("skills", Map.of());
        without.put("capacity", 1);
        without.put("certification", "NEW");
        Api.as("operations1")
                .body(without)
                .put("/staff/agent1")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("layer"));
    }

    @Test
    @Tag("ORG-12")
    void sites_and_regions_are_attributes_and_routing_prefers_the_local_one() {
        Staff.can("agent1", Map.of("site", "广州", "region", "华南"));
        Staff.can("agent2", Map.of("site", "上海", "region", "华东"));
        Staff.says("agent1", "AVAILABLE");
        Staff.says("agent2", "AVAILABLE");
        Map<String, Object> content = content();
        content.put("effectiveFrom", "2026-03-02T00:00:00+08:00");
        for (String model : List.of("CENTRALISED", "DISTRIBUTED", "MIXED")) {
            content.put("model", model);
            approve(propose(content));
            organisation().body("model", equalTo(model));
        }
        Played east = received(MORNING, "app1", Map.of("content", GENERAL, "region", "华东"));

        Staff.assigned();

        assertThat(east.get("assignee")).isEqualTo("agent2");
        Api.as("auditor1")
                .get("/complaints/{id}/assignment", east.id())
                .then()
                .body("decidedBy", equalTo("SITE"));
        restored();
    }

    @Test
    @Tag("ORG-13")
    void a_task_for_another_department_has_an_owner_a_due_time_and_an_answer() {
        Played complaint = received(MORNING, GENERAL).investigating();
        complaint
                .then(
                        "agent1",
                        "tasks",
                        Map.of(
                                "department", "技术部",
                                "text", "请查日志",
                                "owner", "back1",
                                "dueAt", "2026-03-02T12:00:00+08:00"))
                .then("agent1", "tasks", Map.of("department", "物流部", "text", "请查运单"));
        assertThat(complaint.messages("TASK_GIVEN"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("person:back1");
        complaint
                .tried(
                        "agent1",
                        "tasks",
                        Map.of("department", "技术部", "text", "?", "owner", "agent2"))
                .statusCode(409)
                .body("code", equalTo("NOT_ASSIGNABLE"));
        complaint.at("2026-03-02T12:00");
        tasks("agent1", complaint).body("items.overdue", contains(false, false));

        complaint.at("2026-03-02T12:00:01");

        tasks("agent1", complaint)
                .body("items.owner", contains("back1", "agent1"))
                .body("items.overdue", contains(true, false))
                .body("items[1].dueAt", equalTo("2026-03-03T02:00:00Z"))
                .body("items[0]", not(hasKey("answer")));
        complaint.then("back1", "tasks/1/answer", Map.of("text", "日志正常"));
        tasks("agent1", complaint)
                .body("items[0]", hasEntry("answer", "日志正常"))
                .body("items[0].answeredBy", equalTo("back1"))
                .body("items[0].overdue", equalTo(false));
    }

    /// Of those who are named and have no shift the plan is empty; of others it stays.
    @Test
    void somebody_named_without_a_shift_has_none_any_more() {
        plan("agent1", null, "2026-03-02T09:00", "2026-03-02T18:00");
        plan("agent2", null, "2026-03-02T09:00", "2026-03-02T18:00");
        Map<String, Object> nothing =
                Map.of(
                        "from", "2026-03-02T00:00:00+08:00",
                        "to", "2026-03-09T00:00:00+08:00",
                        "shifts", List.of());
        Map<String, Object> agent2 = new HashMap<>(nothing);
        agent2.put("people", List.of("agent2"));

        Api.as("supervisor1").body(nothing).put("/roster").then().statusCode(422);
        Api.as("supervisor1").body(agent2).put("/roster").then().statusCode(200);

        Api.as("supervisor1")
                .queryParam("from", "2026-03-02T00:00:00+08:00")
                .queryParam("to", "2026-03-03T00:00:00+08:00")
                .get("/roster")
                .then()
                .body("items.account", contains("agent1"));
    }

    @Test
    void people_read_what_they_said_of_being_there_last() {
        Api.as("middle1")
                .get("/presence")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("presence")));
        Api.as("agent1")
                .body(Map.of("state", "AWAY", "successor", "agent2"))
                .put("/presence")
                .then()
                .statusCode(200);

        Api.as("agent1")
                .get("/presence")
                .then()
                .body("presence.state", equalTo("AWAY"))
                .body("presence.successor", equalTo("agent2"));
        Api.as("auditor1").get("/presence").then().statusCode(403);
    }

    /// Three shifts a day in each group.
    private static void rosterRoundTheClock(String from, String to) {
        List<Map<String, String>> shifts = new ArrayList<>();
        LocalDateTime end = Played.time(to);
        for (LocalDateTime at = Played.time(from); at.isBefore(end); at = at.plusHours(8)) {
            String account = at.getHour() == 8 ? "agent1" : "agent2";
            for (String group : GROUPS) {
                shifts.add(shift(account, group, at, at.plusHours(8)));
            }
        }
        send(from, to, shifts);
    }

    private static void plan(String account, @Nullable String group, String from, String to) {
        send(from, to, List.of(shift(account, group, Played.time(from), Played.time(to))));
    }

    private static Map<String, String> shift(
            String account, @Nullable String group, LocalDateTime from, LocalDateTime to) {
        Map<String, String> shift = new HashMap<>();
        shift.put("account", account);
        shift.put("startAt", from + ":00+08:00");
        shift.put("endAt", to + ":00+08:00");
        if (group != null) {
            shift.put("dutyGroup", group);
        }
        return shift;
    }

    private static void send(String from, String to, List<Map<String, String>> shifts) {
        Api.as("supervisor1")
                .body(
                        Map.of(
                                "from", from + ":00+08:00",
                                "to", to + ":00+08:00",
                                "shifts", shifts))
                .put("/roster")
                .then()
                .statusCode(200)
                .body("shifts", equalTo(shifts.size()));
    }

    private static ValidatableResponse duty(String localTime) {
        return Api.as("agent1")
                .queryParam("at", localTime + ":00+08:00")
                .get("/duty")
                .then()
                .statusCode(200);
    }

    private static int watched() {
        return Api.run("duty-watch").body("failures", hasSize(0)).extract().path("done");
    }

    private static ValidatableResponse tasks(String account, Played complaint) {
        return Api.as(account).get("/complaints/{id}/tasks", complaint.id()).then().statusCode(200);
    }

    private static ValidatableResponse organisation() {
        return Api.as("agent1").get("/organisation").then().statusCode(200);
    }

    private static Map<String, Object> content() {
        return new HashMap<>(
                Api.as("supervisor1")
                        .get("/policies/organisation/versions/1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap("content"));
    }

    /// All categories in the first line but one, which is `group`'s.
    private static List<Map<String, Object>> teams(String group, String category) {
        List<String> others =
                new ArrayList<>(
                        List.of(
                                "PRODUCT",
                                "LOGISTICS",
                                "SERVICE",
                                "AFTER_SALES",
                                "ACCOUNT_SECURITY",
                                "PAYMENT",
                                "PRIVACY",
                                "INFORMATION",
                                "PLATFORM_RULE",
                                "OTHER"));
        List<String> own = category.equals("NONE") ? List.of() : List.of(category);
        return List.of(
                Map.of("group", "FIRST_LINE", "department", "客服部", "categories", others),
                Map.of("group", group, "department", "技术部", "categories", own));
    }

    private static ValidatableResponse propose(Map<String, Object> content) {
        return Api.as("supervisor1").body(content).put("/policies/organisation").then();
    }

    private static void approve(ValidatableResponse draft) {
        int version = draft.statusCode(201).extract().path("version");
        Api.as("operations1")
                .body(Map.of("version", version, "approved", true, "reason", "同意"))
                .post("/policies/organisation/approval")
                .then()
                .statusCode(200);
    }

    /// The delivered organisation, for the tests that come after.
    private static void restored() {
        Map<String, Object> content = content();
        content.put("effectiveFrom", "2026-03-02T00:00:00+08:00");
        approve(propose(content));
    }
}
