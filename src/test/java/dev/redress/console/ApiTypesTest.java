package dev.redress.console;

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

/// The console's types are those of the API's description. `-Dwrite.documents=true` writes them
/// anew.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ApiTypesTest {

    private static final Path FOLDER = Path.of("src/main/web/api");

    @Test
    void the_console_knows_the_api_as_it_is() throws IOException {
        requireSame(FOLDER.resolve("types.ts"), new ApiTypes(description()).text());
    }

    @Test
    void it_knows_who_may_do_what_with_a_case_and_when() throws IOException {
        requireSame(FOLDER.resolve("authority.ts"), ApiAuthority.text());
    }

    @Test
    void it_knows_whom_each_operation_lets_in() throws IOException {
        requireSame(FOLDER.resolve("access.ts"), ApiAccess.text());
    }

    private static void requireSame(Path file, String text) throws IOException {
        if (Boolean.getBoolean("write.documents")) {
            Files.writeString(file, text);
        }

        assertThat(Files.readString(file)).isEqualTo(text);
    }

    private static Map<String, Object> description() {
        return RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi/made")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }
}
