package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.NoteCommand;
import dev.redress.core.notice.Template;
import dev.redress.store.OutboxMessage;
import dev.redress.store.Page;
import dev.redress.store.StaffInboxStore;
import dev.redress.store.StaffInboxStore.Told;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class StaffInboxTest {

    private static final String EMERGENCY = "账号被盗, 正在被扣款";
    private static final List<String> TEAMS = List.of("back", "supervisor", "security");

    @Inject DispatchFixture post;
    @Inject StaffInboxStore inbox;
    @Inject Database database;
    @Inject Cases cases;

    @BeforeEach
    void start_empty() {
        post.startEmpty();
    }

    /// An emergency alerts three teams. Whoever is in all of them is one person.
    @Test
    void whoever_holds_several_roles_is_told_once() {
        cases.open(EMERGENCY, MONDAY_10AM);
        post.runAt(MONDAY_10AM);

        assertThat(database.rows("select from outbox where template = 'GREEN_CHANNEL_ALERT'"))
                .hasSize(3);
        assertThat(told("supervisor1", TEAMS)).containsExactly(Template.GREEN_CHANNEL_ALERT);
        assertThat(told("supervisor1", List.of("back")))
                .containsExactly(Template.GREEN_CHANNEL_ALERT);
    }

    /// Who watches a case and is given it is told that they have it, and not that it moved.
    @Test
    void whoever_watches_a_case_is_not_told_twice_of_what_is_told_by_name() {
        Complaint complaint = cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);
        cases.act(complaint, "agent1", MONDAY_10AM, new NoteCommand.Watch(true));
        cases.act(complaint, "supervisor1", MONDAY_10AM, new NoteCommand.Watch(true));
        cases.act(complaint, "middle1", MONDAY_10AM, new Command.Assign(Cases.account("agent1")));
        post.runAt(MONDAY_10AM);

        assertThat(told("agent1", List.of("agent"))).containsExactly(Template.ASSIGNED_STAFF);
        assertThat(told("supervisor1", List.of("supervisor")))
                .containsExactly(Template.WATCHED_MOVED);
    }

    @Test
    void the_same_at_another_time_is_told_again() {
        cases.open(EMERGENCY, MONDAY_10AM);
        cases.open(EMERGENCY, MONDAY_10AM.plusSeconds(1));
        post.runAt(MONDAY_10AM.plusSeconds(1));

        assertThat(told("supervisor1", TEAMS)).hasSize(2);
    }

    @Test
    void everybody_finds_their_own_page_by_page() {
        cases.open(EMERGENCY, MONDAY_10AM);
        cases.open(EMERGENCY, MONDAY_10AM.plusSeconds(1));
        post.runAt(MONDAY_10AM.plusSeconds(1));

        String next =
                Api.as("security1")
                        .queryParam("limit", 1)
                        .get("/inbox/staff")
                        .then()
                        .statusCode(200)
                        .body("items.template", contains("GREEN_CHANNEL_ALERT"))
                        .extract()
                        .path("next");
        Api.as("security1")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/inbox/staff")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        Api.as("agent2").get("/inbox/staff").then().body("items", hasSize(0));
    }

    /// As one of both roles that were told, and by the one notice that they see.
    @Test
    void what_somebody_took_note_of_waits_no_more_for_them() {
        cases.open(EMERGENCY, MONDAY_10AM);
        post.runAt(MONDAY_10AM);
        RequestSpecification both = Api.as("leader9", Set.of("back", "supervisor"));
        String id = both.get("/inbox/staff?waiting=true").then().extract().path("items[0].id");

        acknowledge("leader9", id).statusCode(204);
        acknowledge("leader9", id).statusCode(204);

        inboxOf("leader9", "?waiting=true").body("items", hasSize(0));
        inboxOf("leader9", "").body("items.acknowledgedAt", hasSize(1));
        Api.as("security1").get("/inbox/staff?waiting=true").then().body("items", hasSize(1));
        Api.as("agent2").post("/inbox/staff/{id}/acknowledgement", id).then().statusCode(404);
        Api.as("agent2").get("/inbox/staff?waiting=perhaps").then().statusCode(422);
    }

    @Test
    void what_was_told_before_waits_no_more_and_stays_in_the_list() {
        cases.open(EMERGENCY, MONDAY_10AM);
        post.runAt(MONDAY_10AM);

        assertThat(waitingSince(MONDAY_10AM)).hasSize(1);
        assertThat(waitingSince(MONDAY_10AM.plusSeconds(2))).isEmpty();
        assertThat(told("security1", List.of("security"))).hasSize(1);
    }

    /// Also if it is of the same kind and of nearly the same moment.
    @Test
    void whoever_took_note_of_one_event_took_note_of_no_other() {
        cases.open(EMERGENCY, MONDAY_10AM);
        cases.open(EMERGENCY, MONDAY_10AM.plusSeconds(1));
        post.runAt(MONDAY_10AM.plusSeconds(1));
        String id = inboxOf("leader9", "?waiting=true").extract().path("items[0].id");

        acknowledge("leader9", id).statusCode(204);

        inboxOf("leader9", "?waiting=true").body("items", hasSize(1));
        assertThat(
                        database.rows(
                                "select from notice_acknowledgement a"
                                        + " join outbox o on o.id = a.outbox_id"))
                .hasSize(2);
    }

    private List<Told> waitingSince(Instant since) {
        return await(() ->
                        inbox.waiting("security1", List.of("security"), since, new Page(50, null)))
                .told();
    }

    private static ValidatableResponse acknowledge(String account, String id) {
        return Api.as(account, Set.of("back", "supervisor"))
                .post("/inbox/staff/{id}/acknowledgement", id)
                .then();
    }

    private static ValidatableResponse inboxOf(String account, String which) {
        return Api.as(account, Set.of("back", "supervisor")).get("/inbox/staff" + which).then();
    }

    private List<Template> told(String account, List<String> roles) {
        return await(() -> inbox.list(account, roles, new Page(50, null))).told().stream()
                .map(Told::message)
                .map(OutboxMessage::template)
                .toList();
    }
}
