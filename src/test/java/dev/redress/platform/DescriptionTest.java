package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// `-Dwrite.documents=true` writes the document anew.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DescriptionTest {

    private static final Path DOCUMENT = Path.of("src/main/resources/openapi.json");

    @Test
    void the_document_describes_the_operations_as_they_are() throws IOException {
        String made = DescriptionText.of(description("/q/openapi/made?format=json"));
        if (Boolean.getBoolean("write.documents")) {
            Files.writeString(DOCUMENT, made);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(made);
    }

    @Test
    void it_is_what_the_desk_answers() throws IOException {
        assertThat(DescriptionText.of(description("/q/openapi")))
                .isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void whoever_asks_only_about_it_is_told_its_length() throws IOException {
        String length =
                RestAssured.given()
                        .head("/q/openapi")
                        .then()
                        .statusCode(200)
                        .contentType("application/json")
                        .extract()
                        .header("Content-Length");

        assertThat(Long.parseLong(length)).isEqualTo(Files.size(DOCUMENT));
    }

    private static Map<String, Object> description(String path) {
        return RestAssured.given().get(path).then().statusCode(200).extract().path("");
    }
}
