package dev.redress.intake.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Messages that partners pass on.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChannelHookTest {

    private static final String PHOTO =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void a_message_is_a_case_of_the_channel_once() {
        String message =
                """
                {"messageId": "WX-1", "customerId": "C-1", "name": "王五", "text": "屏幕有划痕",
                 "files": [{"name": "划痕.png", "content": "%s"}]}
                """
                        .formatted(PHOTO);
        String id = accepted(message);

        assertThat(accepted(message)).isEqualTo(id);
        Api.as("supervisor1")
                .get("/complaints/{id}", id)
                .then()
                .body("channel", equalTo("WECHAT"))
                .body("customer.id", equalTo("C-1"));
        Api.as("supervisor1")
                .get("/complaints/{id}/evidence", id)
                .then()
                .body("items", hasSize(1))
                .body("items.mediaType", contains("image/png"));
        assertThat(database.count("complaint")).isOne();
    }

    @Test
    void a_message_belongs_to_the_case_that_it_names_if_that_is_the_senders() {
        String id = accepted("{\"messageId\":\"WX-1\",\"customerId\":\"C-1\",\"text\":\"划痕\"}");
        String caseNo = Api.as("supervisor1").get("/complaints/{id}", id).path("caseNo");
        String more =
                "{\"messageId\":\"%s\",\"customerId\":\"%s\",\"text\":\"更多\",\"caseNo\":\"%s\"}";

        Sent.message("wechat", more.formatted("WX-2", "C-1", caseNo))
                .statusCode(200)
                .body("state", equalTo("REPLY"))
                .body("caseId", equalTo(id));
        Sent.message("wechat", more.formatted("WX-3", "C-2", caseNo))
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void what_is_not_whole_is_refused() {
        Sent.message("wechat", "{\"customerId\":\"C-1\",\"text\":\"划痕\"}")
                .statusCode(422)
                .body("errors.field", contains("messageId"));
        Sent.message("wechat", "{\"messageId\":\"1\",\"text\":\"划痕\"}")
                .statusCode(422)
                .body("errors.field", contains("customerId"));
        Sent.message("wechat", "{\"messageId\":\"1\",\"customerId\":\"a\\nb\",\"text\":\"划痕\"}")
                .statusCode(422);
        Sent.message("wechat", "{\"messageId\":\"1\",\"customerId\":\"C\",\"language\":\"fr\"}")
                .statusCode(422)
                .body("errors.field", contains("language"));
        Sent.message("wechat", "null").statusCode(422);
        Sent.message("wechat", "{\"messageId\":\"1\",\"status\":\"CLOSED\"}").statusCode(422);
        Sent.message("wechat", "not JSON").statusCode(400);
        Sent.message("unknown", "{}").statusCode(403);

        assertThat(database.count("incoming_message")).isZero();
    }

    @Test
    void what_says_nothing_waits() {
        Sent.message("wechat", "{\"messageId\":\"1\",\"customerId\":\"C-1\",\"text\":\" \"}")
                .body("state", equalTo("PARKED"))
                .body("reason", equalTo("EMPTY"));
    }

    private static String accepted(String message) {
        return Sent.message("wechat", message)
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .extract()
                .path("caseId");
    }
}
