package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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

/// What the desk's people write about a case among themselves (spec.md §12, point 13).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NoteScenariosTest {

    private static final String NOTE = "客户情绪激动，电话 13812345678，先回电";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    private static Played open() {
        return received("2026-03-02T10:00", Played.GENERAL).investigating();
    }

    @Test
    void a_note_tells_whom_it_mentions_and_the_customer_never_sees_it() {
        Played open = open();
        String stale = open.of("STALE", "startAt");

        open.at("2026-03-02T11:00")
                .then(
                        "agent1",
                        "notes",
                        Map.of(
                                "text",
                                NOTE,
                                "mentions",
                                List.of("supervisor1", "agent1", "supervisor1")));

        assertThat(open.messages("MENTIONED"))
                .singleElement()
                .satisfies(
                        told -> assertThat(told).containsEntry("recipient", "person:supervisor1"));
        assertThat(open.of("STALE", "startAt")).isEqualTo(stale);
        Api.as("supervisor1")
                .get("/complaints/{id}/notes", open.id())
                .then()
                .statusCode(200)
                .body("items.by", contains("agent1"))
                .body("items[0].text", equalTo("客户情绪激动，电话 *******5678，先回电"))
                .body("items[0].mentions", contains("supervisor1", "agent1"));
        for (String outside : List.of("customer1", "app1")) {
            Api.as(outside).get("/complaints/{id}/notes", open.id()).then().statusCode(403);
            assertThat(
                            Api.as(outside)
                                    .get("/complaints/{id}/timeline", open.id())
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .jsonPath()
                                    .<String>getList("items.type"))
                    .doesNotContain("NOTE_ADDED")
                    .contains("INVESTIGATION_STARTED");
        }
    }

    @Test
    void a_mention_names_somebody_of_the_desk() {
        Played open = open();

        for (String name : List.of("nobody1", "customer1")) {
            open.tried("agent1", "notes", Map.of("text", NOTE, "mentions", List.of(name)))
                    .statusCode(422)
                    .body("errors[0].field", equalTo("mentions"))
                    .body("errors[0].code", equalTo("UNKNOWN_ACCOUNT"));
        }
        open.tried("agent1", "notes", Map.of("text", " ")).statusCode(422);
        open.tried("agent2", "notes", Map.of("text", NOTE)).statusCode(404);
        open.tried("customer1", "notes", Map.of("text", NOTE)).statusCode(403);
        open.tried("auditor1", "notes", Map.of("text", NOTE)).statusCode(403);
    }

    @Test
    void whoever_watches_is_told_of_notes_and_of_each_new_status() {
        Played open = open();
        open.then("compliance1", "watch", Map.of("watching", true));
        open.tried("compliance1", "watch", Map.of("watching", true))
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));
        Api.as("agent1")
                .get("/complaints/{id}", open.id())
                .then()
                .body("watchers", contains("compliance1"));
        Api.as("customer1").get("/complaints/{id}", open.id()).then().body("watchers", nullValue());

        open.then("agent1", "notes", Map.of("text", NOTE));
        open.then("compliance1", "notes", Map.of("text", NOTE));
        open.requested();
        assertThat(open.messages("WATCHED_NOTED")).hasSize(1);
        assertThat(open.messages("WATCHED_MOVED"))
                .singleElement()
                .satisfies(told ->
                        assertThat((String) told.get("text")).contains("AWAITING_CUSTOMER"));

        open.then("compliance1", "watch", Map.of("watching", false));
        open.uploaded();
        assertThat(open.messages("WATCHED_MOVED")).hasSize(1);
        open.tried("compliance1", "watch", Map.of("watching", false)).statusCode(409);
    }

    @Test
    @Tag("COM-10")
    void the_needs_of_an_inquiry_are_kept_as_structured_notes() {
        Played inquiry =
                received(
                                "2026-03-02T10:00",
                                "app1",
                                Map.of("content", "想买一台笔记本电脑，有什么推荐？", "kind", "INQUIRY"))
                        .assigned();

        inquiry.then(
                "agent1",
                "needs",
                Map.of("scenario", "出差用，需要轻便", "budget", "3000.00", "notes", "偏好国产品牌"));

        Api.as("agent1")
                .get("/complaints/{id}", inquiry.id())
                .then()
                .body("needs.scenario", equalTo("出差用，需要轻便"))
                .body("needs.budget", equalTo("3000.00"))
                .body("needs.notes", equalTo("偏好国产品牌"));
        assertThat(inquiry.events("NEEDS_NOTED"))
                .singleElement()
                .satisfies(noted ->
                        assertThat(noted)
                                .containsEntry("budget", "3000.00")
                                .containsEntry("scenario", "出差用，需要轻便"));
        Api.as("customer1").get("/complaints/{id}", inquiry.id()).then().body("needs", nullValue());
        inquiry.then("agent1", "needs", Map.of("budget", 4000));
        inquiry.tried("agent1", "needs", Map.of("budget", "4000.00")).statusCode(409);
        inquiry.tried("agent1", "needs", Map.of()).statusCode(422);
        inquiry.tried("agent1", "needs", Map.of("budget", "1.005")).statusCode(422);
    }
}
