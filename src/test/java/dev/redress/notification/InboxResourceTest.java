package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.core.complaint.Complaint;
import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class InboxResourceTest {

    @Inject DispatchFixture post;

    private List<Complaint> opened;

    @BeforeEach
    void tell_customer1_of_two_receipts() {
        post.startEmpty();
        opened = post.open(2);
        post.runAt(MONDAY_10AM);
    }

    @Test
    void customers_find_their_messages_the_latest_first() {
        inbox("customer1", "")
                .body(
                        "items.caseNo",
                        contains(opened.getLast().caseNo(), opened.getFirst().caseNo()))
                .body("items[0].text", containsString(opened.getLast().caseNo()))
                .body("items[0]", not(hasKey("readAt")));
        inbox("customer2", "").body("items", hasSize(0));
    }

    @Test
    void the_inbox_has_pages() {
        String next =
                inbox("customer1", "?limit=1").body("items", hasSize(1)).extract().path("next");

        inbox("customer1", "?limit=1&cursor=" + next)
                .body("items.caseNo", contains(opened.getFirst().caseNo()));
    }

    @Test
    void what_was_read_stays_read_since_the_first_time() {
        String id = post.receipt(opened.getLast()).id().toString();
        Api.setClock(MONDAY_10AM.plusSeconds(60).toString());
        read("customer1", id).statusCode(204);
        Api.setClock(MONDAY_10AM.plusSeconds(120).toString());
        read("customer1", id).statusCode(204);

        inbox("customer1", "").body("items[0].readAt", equalTo("2026-03-02T02:01:00Z"));
        read("customer2", id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "supervisor1", "admin1", "app1"})
    void nobody_else_has_an_inbox(String account) {
        Api.as(account).get("/inbox").then().statusCode(403);
    }

    private static ValidatableResponse inbox(String account, String query) {
        return Api.as(account).get("/inbox" + query).then().statusCode(200);
    }

    private static ValidatableResponse read(String account, String id) {
        return Api.as(account).post("/inbox/{id}/reading", id).then();
    }
}
