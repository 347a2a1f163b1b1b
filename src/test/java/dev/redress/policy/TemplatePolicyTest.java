package dev.redress.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TemplatePolicyTest {

    private static final String CHINESE = "您好！受理编号 {caseNo}。{promise}";
    private static final String ENGLISH = "Hello! Your number is {caseNo}. {promise}";

    @Inject Database database;
    @Inject RulesReset rules;
    @Inject Cases cases;

    @BeforeEach
    void start_with_what_is_delivered() {
        database.empty();
        rules.reset();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    /// The case of ten o'clock has the delivered words, that of eleven the new ones; and each
    /// message says which.
    @Test
    void a_platform_changes_its_words_without_a_deployment() {
        String before = received("2026-03-02T10:00");
        propose(CHINESE, ENGLISH, "2026-03-02T11:00:00+08:00").statusCode(201);
        approve();
        String still = received("2026-03-02T10:59:59");
        String after = received("2026-03-02T11:00");

        receipt(before).body("templateVersion", hasItem(1));
        receipt(still).body("templateVersion", hasItem(1));
        receipt(after)
                .body("templateVersion", hasItem(2))
                .body("text", hasItem(containsString("您好！受理编号 R260302-")));
    }

    @Test
    void words_that_nobody_may_write_are_refused() {
        propose("关于 {caseNo}：这不是我的问题。{promise}", ENGLISH, "2099-01-01T00:00:00+08:00")
                .statusCode(422)
                .body("errors.field", contains("templates[0].chinese"))
                .body("errors.code", contains("FORBIDDEN_PHRASE"));
    }

    @Test
    void words_without_what_they_must_say_are_refused() {
        propose(CHINESE, "Hello! {promise}", "2099-01-01T00:00:00+08:00")
                .statusCode(422)
                .body("errors.field", contains("templates[0].english"))
                .body("errors.code", contains("MISSING_PLACEHOLDER"));
    }

    @Test
    void a_template_can_be_looked_at_with_examples_and_with_a_case() {
        Complaint opened = cases.open(Cases.RUDE_SERVICE, Cases.at("2026-03-02T10:00"));
        String id = opened.id().toString();
        propose(CHINESE, ENGLISH, "2099-01-01T00:00:00+08:00").statusCode(201);

        preview(Map.of("template", "RECEIPT", "version", 2))
                .statusCode(200)
                .body("texts.language", contains("zh-CN", "en"))
                .body("texts[1].text", containsString("Hello! Your number is R260302-FTDHV-JK4YK"))
                .body("texts[1].sms.encoding", equalTo("GSM_7"))
                .body("texts[0].sms.encoding", equalTo("UCS_2"))
                .body("texts[0].sms.segments", equalTo(1))
                .body("placeholders.name", contains("caseNo", "category", "promise", "receivedAt"))
                .body("placeholders.needed", contains(true, false, true, false))
                .body("shownCases", hasSize(0));
        preview(Map.of("template", "RECEIPT", "chinese", CHINESE, "english", ENGLISH, "caseId", id))
                .statusCode(200)
                .body("texts[0].text", containsString(opened.caseNo()))
                .body("shownCases", contains(id));
    }

    @Test
    void a_template_cannot_be_looked_at_with_a_case_that_is_not_there_or_without_words() {
        String nobody = "00000000-0000-4000-8000-000000000000";

        preview(Map.of("template", "RECEIPT", "version", 1, "caseId", nobody)).statusCode(404);
        preview(Map.of("template", "RECEIPT", "version", 7)).statusCode(404);
        preview(Map.of("template", "RECEIPT")).statusCode(422);
        preview(Map.of("template", "RECEIPT", "version", 1, "english", "x")).statusCode(422);
        preview(Map.of("template", "RECEIPT", "english", ENGLISH))
                .statusCode(422)
                .body("errors.field", contains("chinese"));
    }

    @Test
    void quiet_hours_are_policy() {
        Map<String, Object> content =
                Map.of(
                        "effectiveFrom", "2026-03-02T11:00:00+08:00",
                        "quietFrom", "12:00",
                        "quietTo", "13:00",
                        "zone", "Asia/Shanghai",
                        "callWithinMinutes", 60,
                        "callAgainAfterMinutes", List.of(30));
        Api.as("middle1").body(content).put("/policies/contact").then().statusCode(201);
        decide("contact");
        Complaint opened = cases.open(Cases.RUDE_SERVICE, Cases.at("2026-03-02T11:30"));
        cases.act(
                opened,
                "supervisor1",
                Cases.at("2026-03-02T12:00"),
                new Command.Assign(Cases.account("agent1")));

        Api.as("supervisor1")
                .queryParam("caseNo", opened.caseNo())
                .get("/notifications")
                .then()
                .body(
                        "items.findAll { it.template == 'ASSIGNED_CUSTOMER' }.nextAttemptAt",
                        contains("2026-03-02T05:00:00Z"));
    }

    @Test
    void quiet_hours_that_are_none_are_refused() {
        Map<String, Object> content =
                Map.of(
                        "quietFrom", "12:00",
                        "quietTo", "13:00",
                        "zone", "Mars/Olympus",
                        "callWithinMinutes", 0,
                        "callAgainAfterMinutes", List.of(0));

        Api.as("middle1")
                .body(content)
                .put("/policies/contact")
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "effectiveFrom",
                                "zone",
                                "callWithinMinutes",
                                "callAgainAfterMinutes"));
    }

    private String received(String at) {
        return cases.open(Cases.RUDE_SERVICE, Cases.at(at)).caseNo();
    }

    private static ValidatableResponse receipt(String caseNo) {
        return Api.as("supervisor1")
                .queryParam("caseNo", caseNo)
                .get("/notifications")
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.template == 'RECEIPT' }");
    }

    private static ValidatableResponse propose(String chinese, String english, String from) {
        Map<String, Object> template =
                Map.of("template", "RECEIPT", "chinese", chinese, "english", english);
        return Api.as("middle1")
                .body(Map.of("effectiveFrom", from, "templates", List.of(template)))
                .put("/policies/templates")
                .then();
    }

    private static void approve() {
        decide("templates");
    }

    private static void decide(String policy) {
        Api.as("compliance1")
                .body(Map.of("version", 2, "approved", true, "reason", "as agreed"))
                .post("/policies/{name}/approval", policy)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse preview(Map<String, Object> body) {
        return Api.as("middle1").body(body).post("/policies/templates/preview").then();
    }
}
