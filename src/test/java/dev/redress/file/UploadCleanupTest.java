package dev.redress.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Sending;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Uploads are made older than they are; their files stay on the disk until somebody cleans up.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class UploadCleanupTest {

    @Inject Database database;

    @Inject
    @ConfigProperty(name = "redress.data-dir")
    String dataDir;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void what_was_never_completed_is_thrown_away_after_a_day() {
        String id = complaint();
        JsonPath upload = Sending.put("customer1", id, Map.of(), Sending.photo("划痕"), Map.of());
        expired(upload, "interval '1 day' - interval '1 minute'");
        Api.run("upload-cleanup").body("done", equalTo(0));
        assertThat(kept(id, upload)).exists();

        expired(upload, "interval '1 day' + interval '1 minute'");
        Api.run("upload-cleanup").body("done", equalTo(1));

        assertThat(kept(id, upload)).doesNotExist();
        Sending.completed("customer1", id, upload).statusCode(404);
    }

    @Test
    void what_is_evidence_stays() {
        String id = complaint();
        JsonPath upload = Sending.put("customer1", id, Map.of(), Sending.photo("划痕"), Map.of());
        Sending.completed("customer1", id, upload).statusCode(200);
        expired(upload, "interval '2 days'");

        Api.run("upload-cleanup").body("done", equalTo(1));

        assertThat(kept(id, upload)).exists();
    }

    @Test
    void nothing_is_completed_while_it_may_be_thrown_away() {
        String id = complaint();
        JsonPath upload = Sending.put("customer1", id, Map.of(), Sending.photo("划痕"), Map.of());
        expired(upload, "interval '61 minutes'");
        Sending.completed("customer1", id, upload).statusCode(404);

        expired(upload, "interval '59 minutes'");

        Sending.completed("customer1", id, upload).statusCode(200);
    }

    private void expired(JsonPath upload, String ago) {
        database.execute(
                "update evidence_upload set expires_at = now() - (%s) where id = $1".formatted(ago),
                UUID.fromString(upload.getString("id")));
    }

    private Path kept(String caseId, JsonPath upload) {
        return Path.of(dataDir, "evidence", caseId, upload.getString("files[0].id"));
    }

    private static String complaint() {
        return Api.as("app1")
                .body(
                        Map.of(
                                "channel", "APP",
                                "customer", Map.of("id", "customer1"),
                                "content", "手机屏幕有划痕"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
