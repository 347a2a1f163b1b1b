package dev.redress.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Sending;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nobody fills the storage with what never becomes evidence.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class UploadLimitsTest {

    private static final int OPEN_MAX = 5;
    private static final int CROWD = 16;
    private static final long VIDEO_MAX = 200L << 20;

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void one_person_has_so_many_uploads_open_in_a_case_and_one_more_when_one_is_completed() {
        String id = complaint("customer1");
        JsonPath first = Sending.put("customer1", id, Map.of(), Sending.photo("划痕"), Map.of());
        for (int i = 1; i < OPEN_MAX; i++) {
            opened("customer1", id, 1).statusCode(201);
        }

        opened("customer1", id, 1).statusCode(409).body("code", equalTo("TOO_MANY_UPLOADS"));
        opened("supervisor1", id, 1).statusCode(201);
        opened("customer1", complaint("customer1"), 1).statusCode(201);

        Sending.completed("customer1", id, first).statusCode(200);
        opened("customer1", id, 1).statusCode(201);
    }

    @Test
    void a_case_has_at_most_one_gibibyte_of_files_and_is_told_so_before_any_is_sent() {
        String id = complaint("customer1");

        videos("customer1", id, 6).statusCode(409).body("code", equalTo("CASE_FULL"));
        videos("customer1", id, 5).statusCode(201);
        videos("supervisor1", id, 1).statusCode(409).body("code", equalTo("CASE_FULL"));
        opened("supervisor1", id, (24 << 20) / 2).statusCode(201);
    }

    @Test
    void the_open_uploads_of_one_account_have_at_most_three_gibibytes() {
        for (int i = 0; i < 3; i++) {
            videos("customer1", complaint("customer1"), 5).statusCode(201);
        }

        videos("customer1", complaint("customer1"), 1)
                .statusCode(409)
                .body("code", equalTo("ACCOUNT_FULL"));
        videos("customer2", complaint("customer2"), 1).statusCode(201);
        database.execute("update evidence_upload set expires_at = now() - interval '61 minutes'");
        videos("customer1", complaint("customer1"), 1).statusCode(201);
    }

    @Test
    void no_crowd_opens_more() throws Exception {
        String id = complaint("customer1");
        Callable<Integer> opening = () -> opened("customer1", id, 1).extract().statusCode();
        List<Integer> answers = new ArrayList<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(CROWD)) {
            for (Future<Integer> one : threads.invokeAll(Collections.nCopies(CROWD, opening))) {
                answers.add(one.get());
            }
        }

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(OPEN_MAX);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(CROWD - OPEN_MAX);
    }

    @Test
    void no_file_is_read_before_all_are_there() {
        String id = complaint("customer1");
        Sending.Sent program = Sending.program();
        JsonPath upload =
                Sending.asked(
                                "customer1",
                                id,
                                Map.of(),
                                List.of(program.declared(), Sending.photo("x").declared()))
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        Sending.put(upload.getString("files[0].url"), program.bytes()).statusCode(204);

        Sending.completed("customer1", id, upload)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("files[1]"))
                .body("errors[0].code", equalTo("MISSING"));
    }

    @Test
    void while_one_upload_is_completed_no_other_of_the_person_in_the_case_is() {
        String id = complaint("customer1");
        JsonPath one = Sending.put("customer1", id, Map.of(), Sending.photo("一"), Map.of());
        JsonPath other = Sending.put("customer1", id, Map.of(), Sending.photo("二"), Map.of());
        completing(one, "now() + interval '1 minute'");

        Sending.completed("customer1", id, other)
                .statusCode(409)
                .body("code", equalTo("COMPLETION_RUNNING"));
        completing(one, "now() - interval '1 second'");
        Sending.completed("customer1", id, other).statusCode(200);
        Sending.completed("customer1", id, one).statusCode(200);
    }

    private void completing(JsonPath upload, String until) {
        database.execute(
                "update evidence_upload set completing_until = %s where id = $1".formatted(until),
                UUID.fromString(upload.getString("id")));
    }

    private static ValidatableResponse opened(String account, String caseId, long size) {
        return Sending.asked(
                account,
                caseId,
                Map.of(),
                List.of(Map.of("name", "照片.jpg", "mediaType", "image/jpeg", "size", size)));
    }

    private static ValidatableResponse videos(String account, String caseId, int number) {
        return Sending.asked(
                account,
                caseId,
                Map.of(),
                Collections.nCopies(
                        number,
                        Map.of("name", "开箱.mp4", "mediaType", "video/mp4", "size", VIDEO_MAX)));
    }

    private static String complaint(String customer) {
        return Api.as("app1")
                .body(
                        Map.of(
                                "channel", "APP",
                                "customer", Map.of("id", customer),
                                "content", "手机屏幕有划痕"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
