package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.core.complaint.Replay;
import dev.redress.core.complaint.Status;
import dev.redress.store.CaseHistory;
import dev.redress.store.HistoryStore;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What customers may ask for about their data, what stays all the same, and what goes by itself
/// (spec.md §10 no. 15 and 16).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ErasureScenariosTest {

    private static final String CUSTOMER = "wang-1024";

    private static final List<String> TRACES =
            List.of(
                    CUSTOMER,
                    "王小明",
                    "13812345678",
                    "xiaoming@example.com",
                    "ORD-77-WANG",
                    "紫色的花瓶",
                    "楼下保安",
                    "开箱视频里",
                    "我住三号楼",
                    "红木桌子");
    private static final List<String> REPORTS =
            List.of(
                    "deadlines?groupBy=SEVERITY",
                    "escalations",
                    "first-response",
                    "statutory",
                    "appeals",
                    "categories",
                    "feedback",
                    "tags?tag=gift",
                    "technical-causes",
                    "parties",
                    "closings");

    @Inject Database database;
    @Inject HistoryStore histories;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    private static Map<String, Object> complaint(String customer, String content) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "customer",
                Map.of(
                        "id",
                        customer,
                        "name",
                        "王小明",
                        "phone",
                        "13812345678",
                        "email",
                        "xiaoming@example.com"));
        body.put("content", content);
        body.put("orderNo", "ORD-77-WANG");
        body.put("tags", List.of("gift"));
        return body;
    }

    /// A case with everything in it that people write, and that has been closed.
    private static Played closed(String receivedAt, String customer) {
        return closed(investigating(receivedAt, customer));
    }

    private static Played investigating(String receivedAt, String customer) {
        return received(receivedAt, "app1", complaint(customer, "客服态度差，紫色的花瓶碎了")).investigating();
    }

    private static Played closed(Played investigating) {
        Played played =
                investigating
                        .then("app1", "messages", Map.of("text", "我住三号楼，请尽快"))
                        .then("agent1", "messages", Map.of("text", "您说楼下保安可以作证，我们去核实"))
                        .then("agent1", "notes", Map.of("text", "楼下保安的电话 13812345678"))
                        .then(
                                "app1",
                                "evidence",
                                Map.of(
                                        "items",
                                        List.of(
                                                Map.of(
                                                        "kind",
                                                        "TEXT",
                                                        "description",
                                                        "开箱视频里已经碎了"))))
                        .then(
                                "agent1",
                                "proposal",
                                Map.of(
                                        "text",
                                        "王小明先生，退款并致歉",
                                        "remedy",
                                        "退款",
                                        "compensation",
                                        "100.00",
                                        "reasons",
                                        "红木桌子上的花瓶碎了",
                                        "alternative",
                                        "可申请换货"))
                        .then("app1", "proposal-answer", Map.of("accepted", true))
                        .then("agent1", "execution", Map.of());
        return played.then("agent1", "resolution", Map.of("whatWeDid", "已退红木桌子款"))
                .delivered()
                .then("app1", "confirmation", Map.of("satisfied", true));
    }

    private static ValidatableResponse asked(String kind, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("customerId", CUSTOMER);
        body.put("identity", "Called back at the number known before");
        body.putAll(more);
        return Api.as("compliance1").body(body).post("/data-requests").then();
    }

    private static Map<String, String> reports() {
        Map<String, String> reports = new TreeMap<>();
        for (String report : REPORTS) {
            String period = "from=2026-02-01T00:00:00%2B08:00&to=2026-04-01T00:00:00%2B08:00";
            String path = "/reports/" + report + (report.contains("?") ? "&" : "?") + period;
            reports.put(
                    report,
                    Api.as("operations1")
                            .urlEncodingEnabled(false)
                            .get(path)
                            .asString()
                            .replaceAll("\"asOf\":\"[^\"]*\"", ""));
        }
        return reports;
    }

    /// In which tables a text stands, sealed or not.
    private List<String> found(String text) {
        return database
                .rows(
                        """
                        select table_name::text from information_schema.tables
                        where table_schema = current_schema() and table_type = 'BASE TABLE'
                          and table_name <> 'encryption_key'
                        order by 1
                        """)
                .stream()
                .map(row -> row.getString(0))
                .filter(table ->
                        database.opened(table).stream().anyMatch(row -> row.contains(text)))
                .toList();
    }

    private List<String> traces() {
        return TRACES.stream()
                .filter(trace -> !found(trace).isEmpty())
                .map(trace -> trace + " in " + found(trace))
                .toList();
    }

    /// The figures of a month with the customer's cases, and others beside them, are the same to
    /// the cent and the second before and after.
    @Test
    @Tag("PRIV-07")
    void what_is_erased_leaves_every_figure_as_it_was_and_no_trace_of_the_customer() {
        Played closed = closed("2026-03-02T10:00", CUSTOMER);
        Played withdrawn =
                received("2026-03-06T10:00", "app1", complaint(CUSTOMER, "快递太慢，紫色的花瓶还没到"));
        received("2026-03-06T11:00", Played.SERIOUS).at("2026-03-09T10:00").swept();
        withdrawn.then("app1", "withdrawal", Map.of("reason", "楼下保安收到了"));
        Api.as("app1")
                .body(
                        Map.of(
                                "subject",
                                "PAYMENT",
                                "customerId",
                                CUSTOMER,
                                "purpose",
                                "王小明的退款",
                                "channel",
                                "APP"))
                .post("/consents")
                .then()
                .statusCode(201);
        Map<String, String> before = reports();
        assertThat(before.values())
                .allSatisfy(report -> assertThat(report).doesNotContain("\"errors\""));
        assertThat(traces()).hasSize(TRACES.size());

        asked("ERASURE", Map.of())
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("customerId", not(equalTo(CUSTOMER)));

        assertThat(reports()).isEqualTo(before);
        assertThat(traces()).isEmpty();
        assertThat(closed.get("status")).isEqualTo("CLOSED");
        assertThat(closed.get("content")).isEqualTo("[erased]");
        assertThat(closed.timeline()).extracting("type").endsWith("DATA_ERASED");
        assertThat(withdrawn.get("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void erased_events_still_make_the_erased_case() {
        closed("2026-03-02T10:00", CUSTOMER);

        asked("ERASURE", Map.of()).body("state", equalTo("DONE"));

        List<CaseHistory> erased =
                Database.await(() -> histories.histories(Status.CLOSED, new UUID(0, 0), 10));
        assertThat(erased)
                .singleElement()
                .satisfies(history -> {
                    Replay replay = new Replay();
                    history.facts().forEach(replay::then);
                    assertThat(replay.differences(history.complaint())).isEmpty();
                });
    }

    /// Each is sealed anew when it is written: what is sealed as before was not written.
    @Test
    void an_event_without_words_is_left_as_it_is() {
        closed("2026-03-02T10:00", CUSTOMER);
        List<String> before = events();

        asked("ERASURE", Map.of()).body("state", equalTo("DONE"));

        List<String> after = events();
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after).containsAnyElementsOf(before);
        assertThat(after).doesNotContainSubsequence(before);
    }

    private List<String> events() {
        return database.rows("select e::text from complaint_event e order by version, seq").stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void the_chain_of_evidence_stays_whole_and_says_what_was_erased() {
        Played closed = closed("2026-03-02T10:00", CUSTOMER);
        List<String> before = hashes(closed);

        asked("ERASURE", Map.of()).body("state", equalTo("DONE"));

        assertThat(hashes(closed)).isEqualTo(before);
        assertThat(database.rows("select 1 from evidence where erased_at is null")).isEmpty();
    }

    private List<String> hashes(Played played) {
        return database
                .rows(
                        "select hash from evidence where complaint_id = $1 order by number",
                        UUID.fromString(played.id()))
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void what_was_paid_stays_to_the_cent() {
        Played played = investigating("2026-03-02T10:00", CUSTOMER);
        Grants grants = Grants.of(played);
        String granted =
                grants.granted("agent1", Grants.with(Grants.refund("88.80"), "reason", "王小明的花瓶"));
        grants.then("agent1", granted, "identity-check", Map.of("method", "SIGNED_IN"))
                .then("agent1", granted, "payment", Map.of());
        Api.run("payout").body("done", equalTo(1));
        closed(played);
        List<String> before = books();

        asked("ERASURE", Map.of()).body("state", equalTo("DONE"));

        assertThat(books()).isEqualTo(before).isNotEmpty();
        assertThat(grants.of(granted, "state")).isEqualTo("PAID");
        assertThat(grants.of(granted, "reason")).isEqualTo("[erased]");
        assertThat(traces()).isEmpty();
    }

    private List<String> books() {
        return database
                .rows(
                        """
                        select format('%s %s %s %s %s', e.occasion, e.debit, e.credit, e.amount, e.at)
                        from compensation_entry e order by 1
                        """)
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void nothing_more_is_done_in_an_erased_case() {
        Played closed = closed("2026-03-02T10:00", CUSTOMER);
        asked("ERASURE", Map.of()).body("state", equalTo("DONE"));

        closed.tried("agent1", "notes", Map.of("text", "more")).statusCode(404);
        Api.setClock("2026-06-01T10:00:00+08:00");
        closed.swept();

        assertThat(closed.get("status")).isEqualTo("CLOSED");
    }

    @Test
    void an_open_dispute_stands_in_the_way_of_an_erasure() {
        Played open = received("2026-03-02T10:00", "app1", complaint(CUSTOMER, Played.GENERAL));

        asked("ERASURE", Map.of())
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .body("dueAt", equalTo("2026-03-23T10:00:00Z"))
                .body("result", containsString("OPEN_DISPUTE: case " + open.get("caseNo")));

        assertThat(traces()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_legal_hold_stands_in_the_way_until_it_is_lifted(boolean ofCase) {
        Played closed = closed("2026-03-02T10:00", CUSTOMER);
        Map<String, Object> hold = new HashMap<>();
        hold.put(ofCase ? "caseId" : "customerId", ofCase ? closed.id() : CUSTOMER);
        hold.put("reason", "法院要求保全证据");
        Api.as("operations1").body(hold).post("/legal-holds").then().statusCode(403);
        String id =
                Api.as("compliance1")
                        .body(hold)
                        .post("/legal-holds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        asked("ERASURE", Map.of())
                .body("state", equalTo("REFUSED"))
                .body("result", containsString("LEGAL_HOLD"));
        Api.setClock("2039-01-01T00:00:00+08:00");
        Api.run("retention").body("done", equalTo(0));
        assertThat(found("13812345678")).isNotEmpty();

        Api.as("compliance1")
                .body(Map.of("reason", "案件已结"))
                .post("/legal-holds/{id}/lifting", id)
                .then()
                .statusCode(200)
                .body("liftedBy", equalTo("compliance1"));
        Api.as("auditor1").get("/legal-holds").then().body("items", hasSize(0));
        Api.as("auditor1")
                .queryParam("lifted", true)
                .get("/legal-holds")
                .then()
                .body("items.reason", hasItem("法院要求保全证据"));
        asked("ERASURE", Map.of()).body("state", equalTo("DONE"));
        assertThat(traces()).isEmpty();
    }

    /// They have a profile, orders and parcels all the same.
    @Test
    void a_customer_without_a_case_is_held_as_well() {
        Api.setClock("2026-03-02T10:00:00+08:00");
        ordered();
        String id = held(Map.of("customerId", CUSTOMER));

        asked("ERASURE", Map.of())
                .body("state", equalTo("REFUSED"))
                .body("result", containsString("LEGAL_HOLD"));
        assertThat(found("ORD-77-WANG")).contains("placed_order");

        lifted(id);
        asked("ERASURE", Map.of()).body("state", equalTo("DONE"));
        assertThat(found("ORD-77-WANG")).isEmpty();
    }

    /// The hold comes when the cases are erased already, and the rest is not.
    @Test
    void what_is_held_since_it_was_asked_for_waits_until_it_is_not() {
        Api.setClock("2026-03-02T10:00:00+08:00");
        ordered();
        String request = asked("ERASURE", Map.of()).extract().path("id");
        ordered();
        database.execute(
                "update data_request set state = 'OPEN', result = null, answered_at = null,"
                        + " customer_id = $1",
                CUSTOMER);
        String id = held(Map.of("customerId", CUSTOMER));

        Api.run("retention");
        assertThat(found("ORD-77-WANG")).contains("placed_order");
        state(request).body("state", equalTo("OPEN"));

        lifted(id);
        Api.run("retention");
        assertThat(found("ORD-77-WANG")).isEmpty();
        state(request).body("state", equalTo("DONE"));
    }

    private static ValidatableResponse state(String request) {
        return Api.as("auditor1").get("/data-requests/{id}", request).then().statusCode(200);
    }

    private static void ordered() {
        Api.as("app1")
                .body(
                        Map.of(
                                "orderNo", "ORD-77-WANG",
                                "customerId", CUSTOMER,
                                "placedAt", "2026-03-02T09:00:00+08:00"))
                .post("/orders")
                .then()
                .statusCode(201);
    }

    private static String held(Map<String, String> whom) {
        Map<String, String> hold = new HashMap<>(whom);
        hold.put("reason", "法院要求保全证据");
        return Api.as("compliance1")
                .body(hold)
                .post("/legal-holds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void lifted(String hold) {
        Api.as("compliance1")
                .body(Map.of("reason", "案件已结"))
                .post("/legal-holds/{id}/lifting", hold)
                .then()
                .statusCode(200);
    }

    /// One second before the end of its time everything is there, at its end nothing is.
    @Test
    @Tag("PRIV-07")
    void a_case_is_anonymous_three_years_after_it_was_closed() {
        Played closed = closed("2026-03-02T10:00", CUSTOMER);
        Map<String, String> before = reports();

        Api.setClock("2029-03-02T09:59:59+08:00");
        Api.run("retention");
        assertThat(closed.get("content")).contains("紫色的花瓶");

        Api.setClock("2029-03-02T10:00:00+08:00");
        Api.as("scheduler1")
                .body(Map.of("dryRun", true))
                .post("/operations/retention/runs")
                .then()
                .statusCode(200)
                .body("done", equalTo(1));
        assertThat(closed.get("content")).contains("紫色的花瓶");
        Api.run("retention").body("done", equalTo(1)).body("failures", hasSize(0));

        assertThat(closed.get("content")).isEqualTo("[erased]");
        assertThat(reports()).isEqualTo(before);
        Api.run("retention").body("done", equalTo(0));
    }

    @Test
    void transcripts_go_a_year_after_the_case_was_closed() {
        Played closed = closed("2026-03-02T10:00", CUSTOMER);

        Api.setClock("2027-03-02T09:59:59+08:00");
        Api.run("retention").body("done", equalTo(0));
        assertThat(found("我住三号楼")).isNotEmpty();

        Api.setClock("2027-03-02T10:00:00+08:00");
        Api.run("retention").body("done", equalTo(1)).body("failures", hasSize(0));
        assertThat(found("我住三号楼")).isEmpty();
        assertThat(closed.get("content")).contains("紫色的花瓶");
        Api.run("retention").body("done", equalTo(0));
    }

    @Test
    void who_looked_at_what_is_kept_for_three_years() {
        database.execute(
                """
                insert into evidence_view (id, complaint_id, evidence_id, viewed_by, purpose, viewed_at)
                values ($1, $1, $1, 'agent1', 'check', '2026-03-02T10:00:00+08:00')
                """,
                UUID.randomUUID());

        Api.setClock("2029-03-02T09:59:59+08:00");
        Api.run("retention").body("done", equalTo(0));
        Api.setClock("2029-03-02T10:00:00+08:00");
        Api.run("retention").body("done", equalTo(1));

        assertThat(database.count("evidence_view")).isZero();
    }

    @Test
    void customers_get_a_copy_of_everything_that_is_kept_of_them() {
        Played closed = closed("2026-03-02T10:00", "customer1");
        String id = own("ACCESS", "customer1").statusCode(201).extract().path("id");

        Api.as("customer1")
                .get("/data-requests/{id}/data", id)
                .then()
                .statusCode(200)
                .body("cases", hasSize(1))
                .body("cases[0].complaint.caseNo", equalTo(closed.get("caseNo")))
                .body("cases[0].complaint.customer.phone", equalTo("13812345678"))
                .body("cases[0].complaint.customer.consentVersion", equalTo(1))
                .body("cases[0].conversation.text", hasItem("我住三号楼，请尽快"))
                .body("cases[0].evidence.description", hasItem("开箱视频里已经碎了"))
                .body("cases[0].messages.template", hasItem("RESULT"))
                .body("verdicts", hasSize(1))
                .body("requests.kind", hasItem("ACCESS"))
                .body(not(containsString("楼下保安的电话")));
        Api.as("customer2").get("/data-requests/{id}/data", id).then().statusCode(404);
        Api.as("agent1").get("/data-requests/{id}/data", id).then().statusCode(403);
    }

    /// A person of compliance gets no more to see by copies than by fields.
    @Test
    void copies_that_staff_fetch_count_as_fields_that_they_are_shown() {
        Played closed = closed("2026-03-02T10:00", CUSTOMER);
        Api.setClock("2026-03-02T10:00:00+08:00");
        String id = asked("ACCESS", Map.of()).statusCode(201).extract().path("id");
        String person = "compliance" + UUID.randomUUID().toString().replaceAll("\\D", "");
        database.execute(
                """
                insert into audit_entry (id, at, actor, roles, action, granted, cases, details)
                select gen_random_uuid(), $2, $1, 'compliance', 'REVEALED', true, '{}', '{}'
                from generate_series(1, 29)
                """,
                person,
                OffsetDateTime.parse("2026-03-02T10:00:00+08:00"));

        copy(person, id).statusCode(200).body("cases", hasSize(1));
        copy(person, id).statusCode(200);
        Api.as("auditor1")
                .get("/audit?actor={person}&caseId={case}", person, closed.id())
                .then()
                .body("items.action", hasItem("REVEALED"));

        String other = asked("ACCESS", Map.of("customerId", "wang-1025")).extract().path("id");
        copy(person, other).statusCode(429);
        Api.as("app1").get("/data-requests/{id}/data", id).then().statusCode(200);
    }

    private static ValidatableResponse copy(String person, String request) {
        return Api.as(person, Set.of("compliance")).get("/data-requests/{id}/data", request).then();
    }

    @Test
    void with_the_customer_goes_their_account() {
        Api.setClock("2026-03-02T10:00:00+08:00");
        for (String role : List.of("customer", "agent")) {
            String account = role + "-" + UUID.randomUUID().toString().substring(0, 8);
            database.execute(
                    """
                    insert into account (username, password_hash, roles, active, created_at)
                    values ($1, 'x', array[$2], true, now())
                    """,
                    account,
                    role);

            asked("ERASURE", Map.of("customerId", account)).body("state", equalTo("DONE"));

            assertThat(database.rows("select 1 from account where username = $1", account))
                    .hasSize(role.equals("agent") ? 1 : 0);
        }
    }

    private static ValidatableResponse own(String kind, String customer) {
        return Api.as(customer).body(Map.of("kind", kind)).post("/data-requests").then();
    }

    @Test
    void for_somebody_else_one_must_know_who_asks() {
        Api.setClock("2026-03-02T10:00:00+08:00");
        Api.as("app1")
                .body(Map.of("kind", "ACCESS", "customerId", CUSTOMER))
                .post("/data-requests")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("identity"));
        Api.as("customer1")
                .body(Map.of("kind", "ACCESS", "customerId", CUSTOMER))
                .post("/data-requests")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("NOT_OWN"));
        Api.as("agent1")
                .body(Map.of("kind", "ACCESS", "customerId", CUSTOMER, "identity", "x"))
                .post("/data-requests")
                .then()
                .statusCode(403);
    }

    @Test
    void corrected_contact_data_are_those_of_all_cases() {
        Played closed = closed("2026-03-02T10:00", CUSTOMER);
        Played open = received("2026-03-06T10:00", "app1", complaint(CUSTOMER, Played.GENERAL));

        asked("CORRECTION", Map.of("contact", Map.of("phone", "13987654321")))
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("result", equalTo("Corrected in 2 cases"));

        for (Played played : List.of(closed, open)) {
            Api.as("operations1")
                    .get("/complaints/{id}", played.id())
                    .then()
                    .body("customer.phone", equalTo("*******4321"))
                    .body("customer.name", equalTo("王*"));
            assertThat(played.events("CONTACT_CORRECTED")).hasSize(1);
        }
        Api.run("history-check").body("failures", hasSize(0));
        asked("CORRECTION", Map.of()).statusCode(422);
        asked("CORRECTION", Map.of("contact", Map.of("phone", "call me"))).statusCode(422);
    }
}
