package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Staff;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whom the desk gives cases to by itself, and from whom it takes them (SES-02 to SES-05, ORG-12,
/// spec.md §12 (12)).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RoutingScenariosTest {

    private static final String MORNING = "2026-03-02T10:00";
    private static final String OF_HIGH_VALUE = "HIGH_VALUE";

    @Inject Database database;

    @BeforeEach
    void start_with_nobody_there() {
        database.empty();
        Played.setClock(MORNING);
        Staff.reset();
    }

    @Test
    void a_case_waits_until_somebody_is_there_and_then_says_why_it_is_theirs() {
        Played complaint = received(MORNING, GENERAL);
        assertThat(Staff.assigned()).isZero();
        assertThat(complaint.get("assignee")).isNull();
        Staff.says("agent1", "AVAILABLE");
        Staff.says("agent2", "BUSY");

        assertThat(Staff.assigned()).isEqualTo(1);

        assertThat(complaint.get("assignee")).isEqualTo("agent1");
        assertThat(complaint.get("status")).isEqualTo("ASSIGNED");
        assertThat(complaint.stateOf("ASSIGN")).isEqualTo("MET");
        assertThat(complaint.events("ASSIGNED").getFirst())
                .containsEntry("actor", "system")
                .containsEntry("reason", "ROUTING")
                .containsEntry("skill", "FIRST_LINE")
                .containsEntry("load", "0/10");
        explanation(complaint)
                .body("assignee", equalTo("agent1"))
                .body("by", equalTo("system"))
                .body("level", equalTo(3))
                .body("barred.agent2", equalTo("ABSENT"))
                .body("barred.senior1", equalTo("ABSENT"))
                .body("instead", nullValue());
        assertThat(complaint.messages("ASSIGNED_CUSTOMER")).hasSize(1);
        assertThat(Staff.assigned()).isZero();
    }

    @Test
    @Tag("SES-03")
    void a_wished_agent_is_given_the_case_if_available_and_otherwise_the_wish_stays() {
        Staff.says("agent1", "AVAILABLE");
        Staff.says("agent2", "AVAILABLE");
        Played wished = wishing("agent2");
        Staff.assigned();
        assertThat(wished.get("assignee")).isEqualTo("agent2");
        explanation(wished).body("decidedBy", equalTo("WISH")).body("instead", equalTo("agent1"));
        Staff.says("agent2", "OFF");
        Played other = wishing("agent2");

        Staff.assigned();

        assertThat(other.get("assignee")).isEqualTo("agent1");
        assertThat(other.get("preferredAgent")).isEqualTo("agent2");
        explanation(other).body("wish", equalTo("agent2")).body("barred.agent2", equalTo("ABSENT"));
    }

    @Test
    @Tag("SES-04")
    void of_two_free_agents_the_senior_one_has_the_customer_of_high_value() {
        Staff.says("agent1", "AVAILABLE");
        Staff.says("senior1", "AVAILABLE");
        Played plain = received(MORNING, "app1", of("customer1", "STANDARD"));
        Played valued = received(MORNING, "app1", of("customer2", OF_HIGH_VALUE));

        Staff.assigned();

        assertThat(valued.get("assignee")).isEqualTo("senior1");
        assertThat(plain.get("assignee")).isEqualTo("agent1");
    }

    @Test
    @Tag("SES-05")
    void need_and_ability_decide_skill_level_language_and_load() {
        Staff.can("agent1", Map.of("skills", Map.of("RETURNS", 3)));
        Staff.can("agent2", Map.of("skills", Map.of("FIRST_LINE", 1)));
        Staff.can("senior1", Map.of("languages", List.of("en"), "capacity", 4));
        List.of("agent1", "agent2", "senior1", "supervisor1")
                .forEach(account -> Staff.says(account, "AVAILABLE"));
        Played skilled = received(MORNING, "app1", Map.of("kind", "RETURN", "content", "要退货"));
        Played grave = received(MORNING, SERIOUS);
        Played easy = received(MORNING, GENERAL);

        Staff.assigned();

        assertThat(skilled.get("assignee")).isEqualTo("agent1");
        explanation(skilled).body("skillGroup", equalTo("RETURNS"));
        assertThat(grave.get("assignee")).isEqualTo("supervisor1");
        explanation(grave)
                .body("barred.agent2", equalTo("LEVEL_TOO_LOW"))
                .body("instead", equalTo("senior1"))
                .body("decidedBy", equalTo("LANGUAGE"));
        assertThat(easy.get("assignee")).isEqualTo("agent2");
        explanation(easy).body("decidedBy", equalTo("LOAD"));
    }

    @Test
    void nobody_is_given_more_than_the_capacity() {
        Staff.can("agent1", Map.of("capacity", 2));
        Staff.says("agent1", "AVAILABLE");
        for (int i = 0; i < 3; i++) {
            received(MORNING, GENERAL);
        }

        assertThat(Staff.assigned()).isEqualTo(2);
        assertThat(Staff.assigned()).isZero();
        staff("agent1").body("load", equalTo(2)).body("capacity", equalTo(2));
    }

    @Test
    void what_an_agent_leaves_goes_to_whom_they_named_and_the_customers_contact_is_told() {
        Staff.says("agent1", "AVAILABLE");
        Played complaint = received(MORNING, GENERAL);
        Staff.assigned();
        complaint
                .then("agent1", "messages", Map.of("text", "我来处理"))
                .then("agent1", "investigation", Map.of("finding", "核对"));
        Staff.says("agent2", "AVAILABLE");
        Staff.says("agent1", Map.of("state", "OFF", "successor", "agent2"));

        assertThat(Staff.assigned()).isEqualTo(1);

        assertThat(complaint.get("assignee")).isEqualTo("agent2");
        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.get("firstContactOwner")).isEqualTo("agent1");
        assertThat(complaint.of("RESOLVE", "responsiblePerson")).isEqualTo("agent2");
        assertThat(complaint.events("RETURNED").getFirst())
                .containsEntry("from", "agent1")
                .containsEntry("reason", "OFF");
        assertThat(complaint.messages("TRANSFERRED_OWNER"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("person:agent1");
        explanation(complaint).body("reason", equalTo("HAND_OVER"));
    }

    @Test
    void a_break_is_no_absence_for_half_an_hour() {
        Staff.says("agent1", "AVAILABLE");
        Played complaint = received(MORNING, GENERAL);
        Staff.assigned();
        Staff.says("agent1", "AWAY");
        Staff.says("agent2", "AVAILABLE");
        Played.setClock("2026-03-02T10:29:59");
        assertThat(Staff.assigned()).isZero();

        Played.setClock("2026-03-02T10:30");

        assertThat(Staff.assigned()).isEqualTo(2);
        assertThat(complaint.get("assignee")).isEqualTo("agent2");
        assertThat(complaint.events("RETURNED").getFirst()).containsEntry("reason", "AWAY");
    }

    @Test
    void at_the_end_of_a_shift_only_what_cannot_wait_is_handed_over() {
        plan("agent1", MORNING, "2026-03-02T18:00");
        plan("agent1", "2026-03-03T09:00", "2026-03-03T18:00");
        Staff.says("agent1", "AVAILABLE");
        Played urgent = received(MORNING, SERIOUS);
        Staff.assigned();
        assertThat(urgent.get("assignee")).isEqualTo("agent1");
        Staff.says("agent2", "AVAILABLE");
        Played.setClock("2026-03-02T17:59:59");
        assertThat(Staff.assigned()).isZero();

        Played.setClock("2026-03-02T18:00");

        assertThat(Staff.assigned()).isEqualTo(2);
        assertThat(urgent.get("assignee")).isEqualTo("agent2");
        assertThat(urgent.events("RETURNED").getFirst()).containsEntry("reason", "SHIFT_OVER");
    }

    @Test
    void a_supervisor_overrides_the_choice_and_may_give_more_than_the_capacity() {
        Staff.can("agent2", Map.of("capacity", 0));
        Staff.says("agent1", "AVAILABLE");
        Played complaint = received(MORNING, GENERAL);
        Staff.assigned();

        complaint.then("supervisor1", "assignment", Map.of("assignee", "agent2"));

        assertThat(complaint.get("assignee")).isEqualTo("agent2");
        explanation(complaint).body("by", equalTo("supervisor1")).body("reason", nullValue());
        staff("agent2").body("load", equalTo(1));
    }

    @Test
    void an_agent_puts_a_case_back_into_the_queue() {
        Played complaint = received(MORNING, GENERAL).assigned();

        complaint.then("agent1", "return", Map.of("reason", "不是我的专长"));

        assertThat(complaint.get("assignee")).isNull();
        assertThat(complaint.get("status")).isEqualTo("ASSIGNED");
        complaint
                .tried("supervisor1", "return", Map.of("reason", "?"))
                .statusCode(409)
                .body("code", equalTo("NOT_ASSIGNED"));
        Staff.says("agent2", "AVAILABLE");
        Staff.assigned();
        assertThat(complaint.get("assignee")).isEqualTo("agent2");
    }

    @Test
    void whom_the_complaint_is_about_has_nothing_to_do_with_it() {
        Staff.says("agent1", "AVAILABLE");
        Staff.says("agent2", "AVAILABLE");
        Played complaint =
                received(MORNING, "app1", Map.of("content", GENERAL, "preferredAgent", "agent1"));
        Staff.assigned();
        assertThat(complaint.get("assignee")).isEqualTo("agent1");

        complaint.then("supervisor1", "complained-of", Map.of("account", "agent1"));

        assertThat(complaint.get("assignee")).isNull();
        assertThat(complaint.events("RETURNED").getFirst())
                .containsEntry("reason", "COMPLAINED_OF");
        Api.as("agent1").get("/complaints/{id}", complaint.id()).then().statusCode(404);
        Api.as("agent1").get("/complaints").then().body("items.id", not(hasItem(complaint.id())));
        complaint
                .tried("supervisor1", "assignment", Map.of("assignee", "agent1"))
                .statusCode(403)
                .body("code", equalTo("COMPLAINED_OF"));
        Staff.assigned();
        assertThat(complaint.get("assignee")).isEqualTo("agent2");
        explanation(complaint).body("barred.agent1", equalTo("COMPLAINED_OF"));
    }

    @Test
    void whom_the_complaint_is_about_does_not_hear_what_became_of_their_drafts() {
        Played complaint = received(MORNING, GENERAL).investigating();
        String asked = Grants.of(complaint).granted("agent1", Grants.wanted("600.00"));
        Map<String, Object> offer = new HashMap<>();
        offer.put("text", "退款并致歉");
        offer.put("remedy", "退款");
        offer.put("compensation", "600.00");
        offer.put("reasons", "订单有误");
        offer.put("alternative", "可申请换货");
        complaint
                .then("agent1", "proposal", offer)
                .then("supervisor1", "complained-of", Map.of("account", "agent1"));

        Map<String, Object> refusal = Map.of("approved", false, "reason", "依据不足");
        Grants.of(complaint).then("middle1", asked, "approval", refusal);
        complaint
                .then("supervisor1", "assignment", Map.of("assignee", "agent2"))
                .then("middle1", "approval", refusal);

        assertThat(complaint.messages("COMPENSATION_REJECTED"))
                .extracting(told -> told.get("recipient"))
                .containsExactly("role:supervisor!agent1");
        assertThat(complaint.messages("APPROVAL_REFUSED"))
                .extracting(told -> told.get("recipient"))
                .containsExactly("person:agent2");
    }

    @Test
    void a_supervisor_complained_of_neither_decides_nor_approves_nor_is_handed_it() {
        Played complaint =
                received(
                        MORNING,
                        "agent1",
                        Map.of("content", SERIOUS, "complainedOf", "supervisor1"));
        complaint.tried("supervisor1", "assignment", Map.of("assignee", "agent1")).statusCode(404);
        complaint
                .tried("supervisor1", "approval", Map.of("approved", true, "reason", "同意"))
                .statusCode(404);
        Api.as("operations1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("complainedOf", equalTo(List.of("supervisor1")));

        complaint.at("2026-03-02T18:00").swept();

        assertThat(complaint.messages("SLA_BREACHED"))
                .extracting(told -> told.get("recipient"))
                .contains("role:supervisor!supervisor1")
                .doesNotContain("role:supervisor", "person:supervisor1");
        assertThat(complaint.stateOf("ASSIGN")).isEqualTo("BREACHED");
        assertThat(complaint.get("assignee")).isNull();
    }

    @Test
    void what_is_split_off_is_kept_from_whom_the_whole_is_about_and_who_knew_the_customer() {
        Played whole = received(MORNING, GENERAL).assigned();
        whole.then("agent1", "messages", Map.of("text", "我来处理"))
                .then("supervisor1", "complained-of", Map.of("account", "agent1"))
                .then("supervisor1", "complained-of", Map.of("account", "agent2"));

        whole.then("supervisor1", "split", Map.of("content", "另一件商品还没有退款", "reason", "两件事"));

        assertIsKeptFrom(otherOf(whole), "agent1");
        assertIsKeptFrom(otherOf(whole), "agent2");
        assertThat(Played.found(otherOf(whole)).get("firstContactOwner")).isNull();
        assertIsKeptFrom(whole.id(), "agent1");
    }

    @Test
    void what_an_inquiry_becomes_is_kept_from_whom_the_inquiry_is_about() {
        Played inquiry =
                received(MORNING, "app1", Map.of("kind", "INQUIRY", "content", "订单状态怎么查"))
                        .assigned();
        inquiry.then("agent1", "messages", Map.of("text", "我来处理"))
                .then("supervisor1", "complained-of", Map.of("account", "agent1"));

        inquiry.then("supervisor1", "conversion", Map.of("reason", "不满意客服"));

        assertIsKeptFrom(otherOf(inquiry), "agent1");
    }

    @Test
    void merged_cases_are_kept_from_everybody_whom_one_of_them_is_about_also_when_parted() {
        Played one = received(MORNING, GENERAL).assigned();
        Played two = received(MORNING, GENERAL).assigned();
        one.then("supervisor1", "complained-of", Map.of("account", "agent1"));

        one.then("supervisor1", "merge", Map.of("caseId", two.id(), "reason", "同一件事"));
        assertIsKeptFrom(two.id(), "agent1");
        assertThat(two.get("assignee")).isNull();

        two.then("supervisor1", "complained-of", Map.of("account", "agent2"));
        one.then("supervisor1", "merge/undo", Map.of("reason", "是两件事"));
        for (Played complaint : List.of(one, two)) {
            assertIsKeptFrom(complaint.id(), "agent1");
            assertIsKeptFrom(complaint.id(), "agent2");
        }
        Api.run("history-check").body("failures", hasSize(0));
    }

    @Test
    void whoever_is_complained_of_in_one_case_is_kept_from_all_that_are_one_with_it() {
        Played whole = received(MORNING, GENERAL).assigned();
        whole.then("supervisor1", "split", Map.of("content", "另一件商品还没有退款", "reason", "两件事"));
        Played part = Played.found(otherOf(whole));
        Played merged = received(MORNING, GENERAL).assigned();
        merged.then("supervisor1", "merge", Map.of("caseId", whole.id(), "reason", "同一件事"));
        assertThat(part.get("assignee")).isEqualTo("agent1");

        part.then("supervisor1", "complained-of", Map.of("account", "agent1"));

        assertIsKeptFrom(part.id(), "agent1");
        assertIsKeptFrom(whole.id(), "agent1");
        assertIsUnseenBy(merged.id(), "agent1");
        assertThat(whole.events("COMPLAINED_OF_NAMED"))
                .filteredOn(event -> !event.containsKey("ofCase"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event).containsEntry("actor", "system");
                    assertThat(event).containsEntry("caseNo", part.get("caseNo"));
                });
        merged.then("supervisor1", "merge/undo", Map.of("reason", "是两件不同的事"));
        assertIsKeptFrom(merged.id(), "agent1");
        part.tried("supervisor1", "complained-of", Map.of("account", "agent1"))
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));
        Api.run("history-check").body("failures", hasSize(0));
    }

    @Test
    void what_goes_into_a_case_about_somebody_is_kept_from_them_with_all_that_came_out_of_it() {
        Played about = received(MORNING, GENERAL);
        about.then("supervisor1", "complained-of", Map.of("account", "agent1"));
        Played other = received(MORNING, GENERAL).assigned();
        other.then("supervisor1", "split", Map.of("content", "另一件商品还没有退款", "reason", "两件事"));
        String part = otherOf(other);
        other.then("supervisor1", "complained-of", Map.of("account", "agent2"));

        other.then("supervisor1", "merge", Map.of("caseId", about.id(), "reason", "同一件事"));

        assertIsUnseenBy(other.id(), "agent1");
        assertIsKeptFrom(part, "agent1");
        assertIsKeptFrom(about.id(), "agent2");
        Api.run("history-check").body("failures", hasSize(0));
    }

    /// Each locks all that are one with its case, in one order: neither waits for the other
    /// forever, and the second finds that its case has changed.
    @Test
    void of_two_who_name_somebody_in_two_parts_of_one_case_at_once_one_succeeds() throws Exception {
        Played whole = received(MORNING, GENERAL);
        whole.then("supervisor1", "split", Map.of("content", "另一件商品还没有退款", "reason", "两件事"));
        Played part = Played.found(otherOf(whole));
        String wholeVersion = whole.get("version");
        String partVersion = part.get("version");

        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = people.submit(() -> named(whole, wholeVersion));
            Future<Integer> other = people.submit(() -> named(part, partVersion));

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 412);
        }
        assertIsKeptFrom(whole.id(), "agent1");
        assertIsKeptFrom(part.id(), "agent1");
    }

    private static int named(Played in, String version) {
        return Api.as("supervisor1")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("account", "agent1"))
                .post("/complaints/{id}/complained-of", in.id())
                .statusCode();
    }

    private static void assertIsUnseenBy(String id, String account) {
        Api.as(account).get("/complaints/{id}", id).then().statusCode(404);
        Api.as(account).get("/complaints").then().body("items.id", not(hasItem(id)));
    }

    private static String otherOf(Played complaint) {
        return Api.as("supervisor1")
                .get("/complaints/{id}", complaint.id())
                .path("links[-1].caseId");
    }

    private static void assertIsKeptFrom(String id, String account) {
        Api.as("supervisor1")
                .get("/complaints/{id}", id)
                .then()
                .body("complainedOf", hasItem(account))
                .body("assignee", not(equalTo(account)));
        assertIsUnseenBy(id, account);
        Played.found(id)
                .tried("supervisor1", "assignment", Map.of("assignee", account))
                .statusCode(403)
                .body("code", equalTo("COMPLAINED_OF"));
    }

    @Test
    void customers_do_not_say_whom_of_the_staff_a_case_is_kept_from() {
        Api.as("customer1")
                .body(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of("id", "customer1"),
                                "content",
                                GENERAL,
                                "complainedOf",
                                "agent1"))
                .post("/complaints")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("complainedOf"));
    }

    @Test
    void many_cases_are_given_at_once_and_each_answer_says_what_became_of_it() {
        Played first = received(MORNING, GENERAL);
        Played second = received(MORNING, GENERAL).assigned();
        Played third = received(MORNING, GENERAL);
        String nowhere = "0190a000-0000-7000-8000-000000000000";

        Api.as("supervisor1")
                .body(
                        Map.of(
                                "assignee",
                                "agent1",
                                "cases",
                                List.of(
                                        Map.of("id", first.id(), "version", 1),
                                        Map.of("id", second.id()),
                                        Map.of("id", third.id(), "version", 9),
                                        Map.of("id", nowhere))))
                .post("/assignments")
                .then()
                .statusCode(200)
                .body("assigned", equalTo(1))
                .body("items[0].assigned", equalTo(true))
                .body("items[1].code", equalTo("UNCHANGED"))
                .body("items[2].code", equalTo("STALE_VERSION"))
                .body("items[3].code", equalTo("NOT_FOUND"));

        assertThat(first.get("assignee")).isEqualTo("agent1");
        assertThat(third.get("assignee")).isNull();
        Api.as("agent1").body(Map.of()).post("/assignments").then().statusCode(403);
    }

    private static Played wishing(String agent) {
        return received(MORNING, "app1", Map.of("content", GENERAL, "preferredAgent", agent));
    }

    private static Map<String, Object> of(String customer, String tier) {
        return Map.of("content", GENERAL, "customer", Map.of("id", customer, "tier", tier));
    }

    private static void plan(String account, String from, String to) {
        Map<String, String> shift =
                Map.of("account", account, "startAt", from + "+08:00", "endAt", to + "+08:00");
        Api.as("supervisor1")
                .body(
                        Map.of(
                                "from", from + "+08:00",
                                "to", to + "+08:00",
                                "shifts", List.of(shift)))
                .put("/roster")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse explanation(Played complaint) {
        return Api.as("auditor1")
                .get("/complaints/{id}/assignment", complaint.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse staff(String account) {
        return Api.as("supervisor1").get("/staff/{account}", account).then().statusCode(200);
    }
}
