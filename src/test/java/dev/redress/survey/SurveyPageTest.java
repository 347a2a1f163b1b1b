package dev.redress.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a browser without a script makes of a link.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SurveyPageTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Inject SurveyFixture surveys;
    @Inject Database database;

    private String token;

    @BeforeEach
    void invite_a_customer() {
        database.empty();
        token = surveys.invited();
    }

    @Test
    void a_browser_gets_a_page_that_nobody_keeps_and_that_tells_nobody_where_it_came_from() {
        browser()
                .get("/api/v1/surveys/{token}", token)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src 'none'; style-src 'sha256-"),
                                containsString("form-action 'self'")))
                .body(containsString("<html lang=\"zh-CN\">"))
                .body(containsString("您对服务态度满意吗"))
                .body(not(containsString("<script")));
        browser()
                .header("Accept-Language", "en-GB")
                .get("/api/v1/surveys/{token}", token)
                .then()
                .body(containsString("<html lang=\"en\">"));
        browser()
                .get("/api/v1/surveys/{token}?lang=en", token)
                .then()
                .body(containsString("Please rate our service"));
    }

    @Test
    void a_program_gets_the_questions_as_before() {
        for (String accepted : List.of("*/*", "application/json", "application/json, text/html")) {
            RestAssured.given()
                    .header("Accept", accepted)
                    .get("/api/v1/surveys/{token}", token)
                    .then()
                    .contentType(startsWith("application/json"))
                    .body("version", equalTo(1));
        }
    }

    @Test
    void a_form_is_an_answer_once() {
        Map<String, String> filled =
                Map.of(
                        "attitude", "9",
                        "speed", "8",
                        "solving", "7",
                        "afterSales", "",
                        "stars", "4",
                        "extras.nps", "9",
                        "comment", "很好",
                        "contact", "13812345678");

        send("response", filled).statusCode(201).body(containsString("谢谢您的评价"));
        assertThat(database.count("survey_ballot")).isOne();
        assertThat(database.count("call_back where state = 'OPEN'")).isOne();

        send("response", filled).statusCode(410).body(containsString("此链接已失效"));
        assertThat(database.count("survey_ballot")).isOne();
    }

    @Test
    void what_was_filled_in_is_kept_and_what_is_wrong_is_said_beside_it() {
        String comment = "\"></textarea><script>alert(1)</script>&";

        send("response", Map.of("attitude", "11", "speed", "8", "comment", comment))
                .statusCode(422)
                .contentType(startsWith("text/html"))
                .body(containsString("id=\"attitude-flaw\">请在所给范围内选择"))
                .body(containsString("id=\"solving-flaw\">请选择一项"))
                .body(not(containsString("id=\"speed-flaw\"")))
                .body(containsString("name=\"speed\" value=\"8\" checked"))
                .body(
                        containsString(
                                "&quot;&gt;&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"))
                .body(not(containsString("<script")));
        assertThat(database.count("survey_ballot")).isZero();
    }

    @Test
    void whatever_opens_links_by_itself_changes_nothing() {
        browser().head("/api/v1/surveys/{token}", token).then().statusCode(200);
        browser()
                .header("Sec-Purpose", "prefetch;prerender")
                .get("/api/v1/surveys/{token}", token)
                .then()
                .statusCode(200);
        assertThat(database.count("survey where state = 'SENT'")).isOne();

        browser().get("/api/v1/surveys/{token}", token).then().statusCode(200);
        browser().get("/api/v1/surveys/{token}/response", token).then().statusCode(405);
        browser().get("/api/v1/surveys/{token}/refusal", token).then().statusCode(405);

        assertThat(database.count("survey where state = 'OPENED'")).isOne();
        assertThat(database.count("survey_ballot")).isZero();
        assertThat(database.count("survey_person where refused_at is not null")).isZero();
    }

    @Test
    void whoever_does_not_want_to_be_asked_presses_a_button() {
        send("refusal", Map.of()).statusCode(200).body(containsString("不再打扰"));

        browser().get("/api/v1/surveys/{token}", token).then().statusCode(410);
    }

    @Test
    void a_link_that_was_never_sent_is_told_as_such() {
        browser()
                .get("/api/v1/surveys/{token}", "x".repeat(43))
                .then()
                .statusCode(404)
                .body(containsString("没有找到这份问卷"));
    }

    private ValidatableResponse send(String noun, Map<String, String> fields) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/api/v1/surveys/{token}/{noun}", token, noun)
                .then();
    }

    private static RequestSpecification browser() {
        return RestAssured.given().header("Accept", BROWSER);
    }
}
