package dev.redress.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClassificationResourceTest {

    private static ValidatableResponse classify(String content) {
        return ask(Map.of("content", content));
    }

    private static ValidatableResponse ask(Map<String, String> body) {
        return Api.as("agent1").body(body).post("/classifications").then();
    }

    @Test
    void says_what_a_complaint_is_about_and_by_what_it_was_judged() {
        classify("I was charged twice for the same order")
                .statusCode(200)
                .body("kind", equalTo("COMPLAINT"))
                .body("category", equalTo("PAYMENT"))
                .body("subCategory", equalTo("double_charge"))
                .body("abstained", is(false))
                .body("abstention", nullValue())
                .body("alternatives.size()", equalTo(3))
                .body("alternatives.whyNot", everyItem(notNullValue()))
                .body("versions.rules", equalTo("1"))
                .body("versions.grades", notNullValue())
                .body("versions.model.length()", equalTo(12))
                .body("versions.exemplars.length()", equalTo(12));
    }

    @ParameterizedTest
    @CsvSource({"你们周末送货吗, LOGISTICS, SERIOUS", "请问这款有没有大一号的, OTHER, GENERAL"})
    void a_question_has_the_category_that_it_is_about_if_any(
            String content, String category, String severity) {
        classify(content)
                .statusCode(200)
                .body("kind", equalTo("INQUIRY"))
                .body("category", equalTo(category))
                .body("severity", equalTo(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "收到的是假货, counterfeit, SERIOUS, MEDIUM",
        "收到的是假貨, counterfeit, SERIOUS, MEDIUM",
        "插座插上就起火了, safety_harm, URGENT, HIGH",
    })
    void severity_and_risk_are_those_of_the_rules(
            String content, String subCategory, String severity, String risk) {
        classify(content)
                .body("category", equalTo("PRODUCT"))
                .body("subCategory", equalTo(subCategory))
                .body("severity", equalTo(severity))
                .body("risk", equalTo(risk));
    }

    @Test
    void reasons_are_rules_words_and_exemplars() {
        JsonPath answer = classify("快递五天没动静，客服也不回复").statusCode(200).extract().jsonPath();

        assertThat(answer.getList("reasons.type")).contains("RULE", "WORDING", "EXEMPLAR");
        assertThat(answer.getList("reasons.findAll { it.type == 'EXEMPLAR' }.exemplar"))
                .isNotEmpty()
                .doesNotContainNull();
    }

    @Test
    void places_are_those_of_the_text_as_it_was_written() {
        String content = "😡商家发来的是 假　貨，還不給退款";
        JsonPath answer = classify(content).statusCode(200).extract().jsonPath();

        List<Integer> starts = answer.getList("reasons.findAll { it.type == 'WORDING' }.start");
        List<Integer> ends = answer.getList("reasons.findAll { it.type == 'WORDING' }.end");
        List<String> phrases = answer.getList("reasons.findAll { it.type == 'WORDING' }.phrase");
        assertThat(phrases).isNotEmpty();
        for (int i = 0; i < phrases.size(); i++) {
            assertThat(content.substring(starts.get(i), ends.get(i))).isEqualTo(phrases.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "😀😀😀, NO_WORDS",
        "？！, NO_WORDS",
        "Где мой заказ, UNKNOWN_LANGUAGE",
        "ご注文はまだ届いていません, UNKNOWN_LANGUAGE",
    })
    void what_cannot_be_judged_is_answered_with_the_reason(String content, String doubt) {
        classify(content)
                .statusCode(200)
                .body("abstained", is(true))
                .body("abstention", equalTo(doubt))
                .body("reasons.size()", greaterThan(0))
                .body("reasons.doubt", hasItem(doubt));
    }

    @Test
    void without_any_evidence_it_is_other() {
        classify("😀😀😀").body("category", equalTo("OTHER")).body("confidence", equalTo(0.0f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t　"})
    void a_blank_text_is_refused(String content) {
        classify(content)
                .statusCode(422)
                .body("errors.field", hasItem("content"))
                .body("errors.code", hasItem("BLANK"));
    }

    @Test
    void a_text_may_have_five_thousand_characters_and_no_more() {
        classify("假".repeat(5_000)).statusCode(200);
        classify("😡".repeat(5_000)).statusCode(200);
        classify("假".repeat(5_001)).statusCode(422).body("errors.code", hasItem("TOO_LONG"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Api.as("agent1")
                .body(Map.of("lang", "fr"))
                .post("/classifications")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("content", "lang"))
                .body("errors.code", hasItems("REQUIRED", "UNKNOWN_VALUE"));
        Api.as("agent1").post("/classifications").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_language_may_be_told(String language) {
        ask(Map.of("content", "退款 refund", "lang", language)).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"trainee1, 200", "auditor1, 200", "customer1, 403", "app1, 403", "scheduler1, 403"})
    void staff_may_ask(String who, int status) {
        Api.as(who)
                .body(Map.of("content", "退款没到账"))
                .post("/classifications")
                .then()
                .statusCode(status);
    }
}
