package dev.redress.platform;

import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProblemLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "'en-GB,en;q=0.9,zh;q=0.5', en, Invalid input, is required",
        "'fr, en;q=0.5',            en, Invalid input, is required",
        "'en;q=0.5, zh;q=0.6',      zh-CN, 内容有误, 必填",
        "'en;q=0',                  zh-CN, 内容有误, 必填",
        "zh-TW,                     zh-CN, 内容有误, 必填",
        "'*',                       zh-CN, 内容有误, 必填",
        "';;q=x',                   zh-CN, 内容有误, 必填"
    })
    void what_is_wrong_is_told_in_the_language_asked_for(
            String wanted, String language, String title, String message) {
        Api.as("customer1")
                .header("Accept-Language", wanted)
                .body(Map.of("channel", "APP", "customer", Map.of("id", "customer1")))
                .post("/complaints")
                .then()
                .statusCode(422)
                .header("Content-Language", language)
                .body("title", equalTo(title))
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].field", equalTo("content"))
                .body("errors[0].code", equalTo("REQUIRED"))
                .body("errors[0].message", equalTo(message));
    }

    @ParameterizedTest
    @CsvSource({"200, en", "201, zh-CN"})
    void more_than_anybody_speaks_is_not_read(int length, String language) {
        Api.anonymous()
                .header(
                        "Accept-Language",
                        "en" + ",fr-ca".repeat(32) + ",fr-" + "a".repeat(length - 198))
                .get("/complaints")
                .then()
                .statusCode(401)
                .header("Content-Language", language);
    }

    @Test
    void who_asks_for_no_language_is_told_in_chinese() {
        Api.as("customer1")
                .get("/complaints/{id}", "01978c5e-8a00-7c1d-9f3a-2b1c4d5e6f70")
                .then()
                .statusCode(404)
                .header("Content-Language", "zh-CN")
                .body("title", equalTo("不存在"));
    }

    /// Whoever has no token is answered before any operation is looked for.
    @Test
    void who_is_not_let_in_is_told_in_the_same_way() {
        Api.anonymous()
                .get("/complaints")
                .then()
                .statusCode(401)
                .header("Content-Language", "zh-CN")
                .body("detail", equalTo("请先登录：需要有效的 bearer 令牌"));
        Api.anonymous()
                .header("Accept-Language", "en")
                .get("/complaints")
                .then()
                .statusCode(401)
                .header("Content-Language", "en")
                .body("detail", equalTo("A valid bearer token is needed"));
    }
}
