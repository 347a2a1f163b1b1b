package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.redress.support.Sending;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A desk at work is backed up, restored into another folder, and works on from there (spec.md §10
/// no. 27).
class BackupIT {

    private static final String PASSWORD = "open sesame";

    /// Nothing happens by itself, so that nothing changes between two looks.
    private static final Map<String, String> QUIET =
            Map.of(
                    "REDRESS_DEMO", "true",
                    "REDRESS_DEMO_PASSWORD", PASSWORD,
                    "QUARKUS_SCHEDULER_ENABLED", "false");

    private static final Sending.Sent PHOTO = Sending.photo("划痕");

    @TempDir Path temp;

    /// A case as somebody sees it who may see it all.
    private record Seen(String complaint, String timeline, String evidence) {

        static Seen of(LaunchedServer server, String id) throws Exception {
            RequestSpecification supervisor = as(server, "supervisor1");
            String path = "/complaints/" + id;
            return new Seen(
                    body(supervisor, path),
                    body(supervisor, path + "/timeline"),
                    body(supervisor, path + "/evidence"));
        }

        private static String body(RequestSpecification reader, String path) {
            return reader.get(path).then().statusCode(200).extract().asString();
        }
    }

    @Test
    @Tag("SEC-09")
    void what_is_restored_is_the_same_desk() throws Exception {
        Path folder = temp.resolve("data");
        Path backup = temp.resolve("backup");
        String id;
        String later;
        Seen before;
        try (LaunchedServer server = LaunchedServer.in(folder, QUIET).awaitReady()) {
            id = complained(server, "客服态度差");
            sendPhoto(server, id);
            run(server, "audit-seal");
            before = Seen.of(server, id);

            String said = command(folder, "backup", backup.toString());

            assertThat(said).startsWith("Backed up as of ").contains("Left out", "secrets.key");
            later = complained(server, "快递太慢");
        }
        Path restored = temp.resolve("restored");
        String report = command(restored, "restore", backup.toString());

        try (LaunchedServer server = LaunchedServer.in(restored, QUIET).awaitReady()) {
            assertThat(Seen.of(server, id)).isEqualTo(before);
            as(server, "supervisor1").get("/complaints/{id}", later).then().statusCode(404);
            assertThat(photo(server, id)).isEqualTo(PHOTO.bytes());
            run(server, "history-check").body("done", greaterThan(0));
            run(server, "audit-check").body("done", greaterThan(0));
            as(server, "operations1")
                    .body(report)
                    .post("/restore-tests")
                    .then()
                    .statusCode(201)
                    .body("passed", equalTo(true));
        }
    }

    private static String complained(LaunchedServer server, String content) throws Exception {
        return as(server, "customer1")
                .body(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of("id", "customer1", "phone", "13812345678"),
                                "content",
                                content))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void sendPhoto(LaunchedServer server, String id) throws Exception {
        JsonPath upload =
                as(server, "customer1")
                        .body(Map.of("files", List.of(PHOTO.declared())))
                        .post("/complaints/{id}/evidence-uploads", id)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        RestAssured.given()
                .urlEncodingEnabled(false)
                .contentType("application/octet-stream")
                .body(PHOTO.bytes())
                .put(server.uri(upload.getString("files[0].url")))
                .then()
                .statusCode(204);
        as(server, "customer1")
                .post("/complaints/{id}/evidence-uploads/{it}/completion", id, upload.get("id"))
                .then()
                .statusCode(200);
    }

    private static byte[] photo(LaunchedServer server, String id) throws Exception {
        String evidence =
                as(server, "compliance1")
                        .get("/complaints/{id}/evidence", id)
                        .then()
                        .extract()
                        .path("items[0].id");
        String url =
                as(server, "compliance1")
                        .body(Map.of("purpose", "恢复演练"))
                        .post("/complaints/{id}/evidence/{it}/views", id, evidence)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("url");
        return RestAssured.given().urlEncodingEnabled(false).get(server.uri(url)).asByteArray();
    }

    private static ValidatableResponse run(LaunchedServer server, String operation)
            throws Exception {
        return as(server, "scheduler1")
                .body("{}")
                .post("/operations/{name}/runs", operation)
                .then()
                .statusCode(200)
                .body("failures", empty());
    }

    private static RequestSpecification as(LaunchedServer server, String account) throws Exception {
        return RestAssured.given()
                .baseUri(server.uri("/api/v1").toString())
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + server.token(account, PASSWORD));
    }

    private static String command(Path folder, String... arguments) throws IOException {
        try (LaunchedServer command = LaunchedServer.in(folder, Map.of(), arguments)) {
            assertThat(command.awaitEnd()).as(command.output()).isZero();
            return command.output().strip();
        }
    }
}
