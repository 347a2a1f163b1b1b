package dev.redress.scenarios;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What everybody may read, and what customers were shown when they complained (spec.md §2.26,
/// §2.27, §10 no. 13 and 14).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PublicationScenariosTest {

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void leave_the_delivered_rules() {
        rules.reset();
    }

    private static ValidatableResponse published(String id, String language) {
        return given().header("Accept-Language", language)
                .get("/api/v1/publications/{id}", id)
                .then();
    }

    @Test
    @Tag("PRIV-11")
    void everybody_may_read_the_rules_with_their_version() {
        given().get("/api/v1/publications")
                .then()
                .statusCode(200)
                .body("items.id", contains("privacy-policy", "compliance-rules", "consumer-rights"))
                .body("items.version", everyItem(equalTo(1)))
                .body("items.effectiveFrom", everyItem(equalTo("1999-12-31T16:00:00Z")))
                .body("items.author", everyItem(notNullValue()))
                .body("items.approvedAt", everyItem(notNullValue()));
        published("compliance-rules", "zh-CN")
                .statusCode(200)
                .body("title", equalTo("合规规则"))
                .body("version", equalTo(1))
                .body("text", containsString("合规检查"));
        published("nothing", "en").statusCode(404);
    }

    @Test
    @Tag("PRIV-06")
    void the_privacy_policy_says_what_why_how_and_until_when() {
        published("privacy-policy", "en")
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("text", containsString("What is collected"))
                .body("text", containsString("Why"))
                .body("text", containsString("How it is stored and used"))
                .body("text", containsString("When it is shared"))
                .body("text", containsString("delete"));
        published("privacy-policy", "zh-CN").body("text", containsString("如何保存与使用"));
    }

    @ParameterizedTest
    @Tag("LAW-01")
    @CsvSource({"zh-CN, 知情权 选择权 公平交易权 求偿权", "en, Information Choice Fair Claim"})
    void users_are_shown_the_rights_that_the_law_gives_them(String language, String rights) {
        String text = published("consumer-rights", language).statusCode(200).extract().path("text");

        assertThat(text).contains(rights.split(" "));
    }

    @Test
    @Tag("LAW-06")
    void a_new_version_has_author_approval_and_effective_date() {
        int version = proposed("2026-04-01T00:00:00+08:00", "新版隐私政策");
        approved(version);

        published("privacy-policy", "zh-CN").body("version", equalTo(1));
        Api.setClock("2026-04-01T00:00:00+08:00");
        published("privacy-policy", "zh-CN")
                .body("version", equalTo(2))
                .body("text", equalTo("新版隐私政策"))
                .body("effectiveFrom", equalTo("2026-03-31T16:00:00Z"))
                .body("author", equalTo("法务部"))
                .body("approvedAt", equalTo("2026-03-02T02:00:00Z"))
                .body("versions.version", contains(2, 1));
        given().queryParam("version", 1)
                .get("/api/v1/publications/privacy-policy")
                .then()
                .statusCode(200)
                .body("text", not(equalTo("新版隐私政策")));
        Api.as("auditor1")
                .get("/policies/publications")
                .then()
                .body("versions[0].proposedBy", equalTo("supervisor1"))
                .body("versions[0].decidedBy", equalTo("compliance1"));
    }

    @Test
    void what_is_not_yet_in_force_is_not_yet_public() {
        approved(proposed("2026-04-01T00:00:00+08:00", "新版隐私政策"));

        given().queryParam("version", 2)
                .get("/api/v1/publications/privacy-policy")
                .then()
                .statusCode(404);
    }

    @Test
    @Tag("INT-16")
    void the_purpose_is_shown_and_stored_with_the_contact_data() {
        given().header("Accept-Language", "en")
                .get("/api/v1/publications/contact-purposes")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.kind == 'REFUND' }.purpose",
                        containsString("we need to check the order data"))
                .body("items.find { it.kind == 'REFUND' }.consentVersion", equalTo(1));

        String id = submitted("app1", Map.of("kind", "REFUND", "consentVersion", 1));

        Api.as("supervisor1")
                .get("/complaints/{id}", id)
                .then()
                .body("customer.consentVersion", equalTo(1))
                .body("customer.contactPurpose", containsString("核对订单信息"))
                .body("customer.phone", equalTo("*******5678"));
    }

    @Test
    void who_says_nothing_was_shown_what_was_in_force() {
        approved(proposed("2026-03-02T09:00:00+08:00", "新版隐私政策"));

        String id = submitted("customer1", Map.of());

        Api.as("customer1")
                .get("/complaints/{id}", id)
                .then()
                .body("customer.consentVersion", equalTo(2))
                .body("customer.contactPurpose", containsString("为处理您的投诉"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void nobody_was_shown_what_was_never_published(int version) {
        request("app1", Map.of("consentVersion", version))
                .statusCode(422)
                .body("errors.field", hasItem("consentVersion"));
    }

    @Test
    void what_the_data_are_for_is_not_for_the_customer_to_say() {
        request("customer1", Map.of("contactPurpose", "what you like"))
                .statusCode(422)
                .body("errors.field", contains("contactPurpose"));
    }

    @ParameterizedTest
    @Tag("PRIV-03")
    @CsvSource({
        "RETURN,      complainedOf,   agent2,  422",
        "RETURN,      identityNumber, 1101011, 422",
        "RETURN,      orderNo,        O-1,     201",
        "INQUIRY,     claimAmount,    1.00,    422",
        "FEEDBACK,    orderAmount,    1.00,    422",
        "FEEDBACK,    complainedOf,   agent2,  201",
        "COMPLAINT,   claimAmount,    1.00,    201",
        "COMPLAINT,   address,        Road 1,  422",
        "COMPLAINT,   complainedOf,   agent2,  201"
    })
    void each_kind_takes_the_fields_that_it_needs(
            String kind, String field, String value, int status) {
        ValidatableResponse answer = request("supervisor1", Map.of("kind", kind, field, value));

        answer.statusCode(status);
        if (status == 422) {
            answer.body("errors.field", contains(field));
        }
    }

    private static String submitted(String who, Map<String, ?> more) {
        return request(who, more).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse request(String who, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "APP");
        body.put("customer", Map.of("id", "customer1", "phone", "13812345678"));
        body.put("content", Played.GENERAL);
        body.putAll(more);
        return Api.as(who).body(body).post("/complaints").then();
    }

    private static int proposed(String effectiveFrom, String privacyPolicy) {
        Map<String, Object> content =
                new HashMap<>(
                        Api.as("supervisor1")
                                .get("/policies/publications")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<Map<String, Object>>path("content"));
        @SuppressWarnings("unchecked") // the form of the policy
        List<Map<String, Object>> texts = (List<Map<String, Object>>) content.get("texts");
        texts.getFirst().put("chinese", privacyPolicy);
        texts.getFirst().put("author", "法务部");
        content.put("effectiveFrom", effectiveFrom);
        return Api.as("supervisor1")
                .body(content)
                .put("/policies/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    private static void approved(int version) {
        Api.as("compliance1")
                .body(Map.of("version", version, "approved", true, "reason", "checked"))
                .post("/policies/publications/approval")
                .then()
                .statusCode(200);
    }
}
