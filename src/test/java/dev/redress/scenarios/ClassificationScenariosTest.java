package dev.redress.scenarios;

import static dev.redress.scenarios.Submitted.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Spec.md §11.4, as far as keyword rules decide.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClassificationScenariosTest {

    private static final String NOON = "2026-03-02T12:00";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    /// D04 is D01 in traditional characters: the same in everything that is decided.
    @ParameterizedTest
    @ValueSource(strings = {"收到的是假货", "收到的是假貨"})
    @Tag("D01")
    @Tag("D04")
    void fake_goods(String content) {
        Submitted complaint = Submitted.at(NOON, content);

        assertThat(complaint.get("category")).isEqualTo("PRODUCT");
        assertThat(complaint.get("subCategory")).isEqualTo("counterfeit");
        assertThat(complaint.get("severity")).isEqualTo("SERIOUS");
        assertThat(complaint.get("risk")).isEqualTo("MEDIUM");
        assertThat(complaint.get("priority")).isEqualTo("P2");
        assertThat(storedRules()).contains("product.counterfeit");
    }

    @Test
    @Tag("D02")
    void damaged_goods() {
        Submitted complaint = Submitted.at(NOON, "包装破损, 杯子碎了");

        assertThat(complaint.get("subCategory")).isEqualTo("damaged");
        assertThat(complaint.get("priority")).isIn("P1", "P2");
    }

    @Test
    @Tag("D05")
    void a_stolen_account_that_is_being_emptied() {
        Submitted complaint = Submitted.at(NOON, "账号被盗, 正在被扣款");

        assertThat(complaint.get("severity")).isEqualTo("URGENT");
        assertThat(complaint.get("greenChannel")).isEqualTo("true");
        assertThat(complaint.dueAt("MULTI_TEAM_ALERT")).isEqualTo(time("2026-03-02T12:03"));
        assertThat(complaint.stateOf("MULTI_TEAM_ALERT")).isEqualTo("MET");
        assertThat(complaint.messages())
                .contains(
                        "GREEN_CHANNEL_ALERT role:back",
                        "GREEN_CHANNEL_ALERT role:supervisor",
                        "GREEN_CHANNEL_ALERT role:security");
    }

    @Test
    @Tag("D06")
    void a_text_that_no_rule_speaks_of() {
        Submitted complaint = Submitted.at(NOON, "你好，请联系我");

        assertThat(complaint.get("category")).isEqualTo("OTHER");
        assertThat(complaint.answer().getDouble("confidence")).isLessThan(0.6);
        assertThat(complaint.get("abstained")).isEqualTo("true");
        assertThat(manualQueue()).containsExactly(complaint.get("caseNo"));
        assertThat(complaint.stateOf("ACK")).isEqualTo("MET");
        assertThat(Instant.parse(complaint.get("deadlines.find { it.stage == 'ACK' }.finishedAt")))
                .isEqualTo(Instant.parse(complaint.get("receivedAt")));
        assertThat(complaint.messages()).containsExactly("RECEIPT customer:customer1");
    }

    private static List<String> manualQueue() {
        return Api.as("supervisor1")
                .queryParam("status", "RECEIVED")
                .get("/complaints")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.caseNo");
    }

    private String storedRules() {
        return database.rows("select reasons::text from complaint").getFirst().getString(0);
    }
}
