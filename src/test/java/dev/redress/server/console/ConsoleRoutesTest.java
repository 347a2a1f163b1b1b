package dev.redress.server.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConsoleRoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases/0190a000-0000-7000-8000-000000000000"})
    void each_page_begins_the_same_for_whoever_comes(String path) {
        Response answer = given().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.asString()).contains("<console-app>", "content=\"/api/v1\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void no_script_or_style_may_come_from_elsewhere_or_stand_in_the_page() {
        String policy = given().get("/").header("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
    }

    @Test
    void its_files_are_kept_for_good_and_come_compressed() {
        Response answer =
                given().config(undecoded()).header("Accept-Encoding", "gzip, br").get(script());

        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("Vary")).isEqualToIgnoringCase("accept-encoding");
        assertThat(answer.contentType()).startsWith("text/javascript");
    }

    @Test
    void whoever_cannot_unpack_gets_them_as_they_are() {
        Response answer =
                given().config(undecoded()).header("Accept-Encoding", "identity").get(script());

        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(answer.asString()).contains("import");
    }

    @Test
    void what_is_no_page_needs_a_token_as_ever() {
        assertThat(given().get("/nope").statusCode()).isEqualTo(401);
        assertThat(given().get("/api/v1/complaints").statusCode()).isEqualTo(401);
        assertThat(given().post("/").statusCode()).isEqualTo(401);
        assertThat(given().get("/assets/nope.js").statusCode()).isEqualTo(404);
    }

    private static String script() {
        String index = given().get("/").asString();
        int start = index.indexOf("/assets/main-", index.indexOf("<script"));
        return index.substring(start, index.indexOf('"', start));
    }

    private static RestAssuredConfig undecoded() {
        return RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }
}
