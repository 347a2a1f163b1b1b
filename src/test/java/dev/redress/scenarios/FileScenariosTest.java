package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static dev.redress.support.Sending.asked;
import static dev.redress.support.Sending.completed;
import static dev.redress.support.Sending.document;
import static dev.redress.support.Sending.evidence;
import static dev.redress.support.Sending.fetched;
import static dev.redress.support.Sending.opened;
import static dev.redress.support.Sending.photo;
import static dev.redress.support.Sending.program;
import static dev.redress.support.Sending.put;
import static dev.redress.support.Sending.sent;
import static dev.redress.support.Sending.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.core.evidence.Sha256;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.Operations;
import dev.redress.platform.TimeLimit;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Sending.Sent;
import dev.redress.support.SlowSending;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of cases, from the link to the twin (spec.md §2.9, §4.7, §11.13).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FileScenariosTest {

    private static final String START = "2026-03-02T10:00";
    private static final String DEFECT = "手机屏幕有划痕，质量太差";
    private static final List<String> CROWD =
            List.of(
                    "customer1",
                    "app1",
                    "agent1",
                    "supervisor1",
                    "middle1",
                    "operations1",
                    "compliance1");
    private static final long MEBIBYTE = 1 << 20;
    private static final Map<String, String> OF_MERCHANT = Map.of("side", "MERCHANT");

    @Inject Database database;
    @Inject Operations operations;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("INT-11")
    void photo_video_and_document_are_added_later_with_time_and_author() {
        Played complaint = received(START, DEFECT).investigating();
        JsonPath upload =
                asked(
                                "customer1",
                                complaint.id(),
                                Map.of(),
                                List.of(
                                        photo("划痕").declared(Map.of("description", "左上角的划痕")),
                                        video().declared(),
                                        document("保修卡")
                                                .declared(
                                                        Map.of(
                                                                "document",
                                                                Map.of("type", "WARRANTY_CARD")))))
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        put(upload.getString("files[0].url"), photo("划痕").bytes()).statusCode(204);
        put(upload.getString("files[1].url"), video().bytes()).statusCode(204);
        put(upload.getString("files[2].url"), document("保修卡").bytes()).statusCode(204);
        assertThat(evidence("agent1", complaint.id()).getList("items")).isEmpty();

        Played.setClock("2026-03-02T11:00");
        completed("customer1", complaint.id(), upload).statusCode(200);

        JsonPath kept = evidence("agent1", complaint.id());
        assertThat(kept.<String>getList("items.kind")).containsOnly("FILE").hasSize(3);
        assertThat(kept.<String>getList("items.mediaType"))
                .containsExactly("image/jpeg", "video/mp4", "application/pdf");
        assertThat(kept.<String>getList("items.at")).containsOnly("2026-03-02T03:00:00Z");
        assertThat(kept.<String>getList("items.by")).containsOnly("customer1");
        assertThat(kept.getString("items[0].description")).isEqualTo("左上角的划痕");
        assertThat(kept.getString("items[0].file.name")).isEqualTo("照片.jpg");
        assertThat(kept.getString("items[0].sha256"))
                .isEqualTo(Sha256.hex(Sha256.begun().digest(photo("划痕").bytes())));
        assertThat(kept.getString("items[2].document.type")).isEqualTo("WARRANTY_CARD");
        assertThat(kept.<Boolean>getList("checklist.given"))
                .containsExactly(false, true, true, true);

        complaint.then("customer1", "withdrawal", Map.of("reason", "已解决"));
        asked("customer1", complaint.id(), Map.of(), List.of(photo("?").declared()))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"))
                .body("caseStatus", equalTo("WITHDRAWN"));
    }

    @Test
    @Tag("M10")
    void a_program_is_no_picture_and_pictures_are_neither_too_large_nor_too_many() {
        String id = received(START, DEFECT).investigating().id();
        JsonPath upload = put("customer1", id, Map.of(), program(), Map.of());
        completed("customer1", id, upload)
                .statusCode(422)
                .body("errors[0].field", equalTo("files[0]"))
                .body("errors[0].code", equalTo("WRONG_TYPE"));

        asked("customer1", id, Map.of(), List.of(sized("image/jpeg", 21 * MEBIBYTE)))
                .statusCode(422)
                .body("errors[0].field", equalTo("files[0].size"))
                .body("errors[0].code", equalTo("TOO_LARGE"));

        asked("customer1", id, Map.of(), Collections.nCopies(11, photo("?").declared()))
                .statusCode(422)
                .body("errors[0].field", equalTo("files"))
                .body("errors[0].code", equalTo("TOO_MANY"));

        assertThat(evidence("agent1", id).getList("items")).isEmpty();
        asked("customer1", id, Map.of(), Collections.nCopies(10, photo("?").declared()))
                .statusCode(201)
                .body("files", hasSize(10));
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg,           20971520, 201",
        "image/jpeg,           20971521, 422",
        "video/mp4,           209715200, 201",
        "video/mp4,           209715201, 422",
        "application/pdf,      20971520, 201",
        "application/pdf,      20971521, 422",
        "application/x-msdownload, 1000, 422",
        "text/html,                1000, 422",
        "image/jpeg,                  0, 422"
    })
    void what_is_taken_has_a_type_and_a_size(String mediaType, long size, int status) {
        String id = received(START, DEFECT).investigating().id();

        asked("customer1", id, Map.of(), List.of(sized(mediaType, size))).statusCode(status);
    }

    @Test
    void a_link_takes_one_file_of_the_size_that_was_said() {
        String id = received(START, DEFECT).investigating().id();
        JsonPath upload =
                asked("customer1", id, Map.of(), List.of(photo("一").declared()))
                        .extract()
                        .jsonPath();
        String url = upload.getString("files[0].url");

        put(url, photo("一二").bytes()).statusCode(422);
        put(url.replace("size=", "size=1"), photo("一").bytes()).statusCode(403);
        put(url.replace("signature=", "signature=x"), photo("一").bytes()).statusCode(403);
        completed("customer1", id, upload)
                .statusCode(422)
                .body("errors[0].code", equalTo("MISSING"));
        put(url, photo("一").bytes()).statusCode(204);
        put(url, photo("二").bytes()).statusCode(409).body("code", equalTo("FILE_EXISTS"));
        completed("app1", id, upload).statusCode(404);

        completed("customer1", id, upload).statusCode(200);
        completed("customer1", id, upload).statusCode(409).body("code", equalTo("UNCHANGED"));
    }

    @Test
    void a_file_with_another_hash_than_was_said_is_thrown_away_and_may_be_sent_again() {
        String id = received(START, DEFECT).investigating().id();
        String hash = Sha256.hex(Sha256.begun().digest(photo("甲").bytes()));
        JsonPath upload = put("customer1", id, Map.of(), photo("乙"), Map.of("sha256", hash));

        completed("customer1", id, upload)
                .statusCode(422)
                .body("errors[0].code", equalTo("WRONG_HASH"));
        put(upload.getString("files[0].url"), photo("甲").bytes()).statusCode(204);

        completed("customer1", id, upload).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!",
        "1 0 obj << /OpenAction << /S /JavaScript >> >>"
    })
    void what_may_do_harm_stays_in_quarantine(String content) {
        String id = received(START, DEFECT).investigating().id();
        JsonPath upload = put("customer1", id, Map.of(), document(content), Map.of());

        completed("customer1", id, upload)
                .statusCode(422)
                .body("errors[0].code", equalTo("HARMFUL"));

        assertThat(evidence("agent1", id).getList("items")).isEmpty();
    }

    @Test
    void a_file_is_opened_for_a_purpose_and_that_is_written_down() {
        String id = received(START, DEFECT).investigating().id();
        sent("customer1", id, Map.of(), photo("划痕"));
        String piece = evidence("agent1", id).getString("items[0].id");
        Api.as("agent1")
                .body(Map.of("purpose", " "))
                .post("/complaints/{id}/evidence/{piece}/views", id, piece)
                .then()
                .statusCode(422);
        assertThat(database.count("evidence_view")).isZero();

        String url = opened("agent1", id, piece).statusCode(200).extract().path("url");

        assertThat(fetched(url)).isEqualTo(photo("划痕").bytes());
        Api.as("auditor1")
                .get("/complaints/{id}/evidence-views", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].evidenceId", equalTo(piece))
                .body("items[0].by", equalTo("agent1"))
                .body("items[0].purpose", equalTo("核对划痕"))
                .body("items[0].at", equalTo("2026-03-02T02:00:00Z"));
        opened("agent2", id, piece).statusCode(404);
        opened("back1", id, piece).statusCode(403);
        Api.as("agent1").get("/complaints/{id}/evidence-views", id).then().statusCode(403);
    }

    @Test
    void a_copy_of_ones_own_data_holds_no_originals_of_others() {
        String id = received(START, DEFECT).investigating().id();
        sent("agent1", id, OF_MERCHANT, photo("发货记录，含仓库员工姓名"));
        String original = evidence("agent1", id).getString("items[0].id");
        Map<String, String> ofOriginal = Map.of("twinOf", original);
        completed("agent1", id, put("agent1", id, OF_MERCHANT, photo("发货记录"), ofOriginal))
                .statusCode(200);

        String request =
                Api.as("customer1")
                        .body(Map.of("kind", "ACCESS"))
                        .post("/data-requests")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        Api.as("customer1")
                .get("/data-requests/{id}/data", request)
                .then()
                .statusCode(200)
                .body("cases[0].evidence", hasSize(1))
                .body("cases[0].evidence.id", not(hasItem(original)));
    }

    /// Otherwise one link would fill the disk as often as it is used at once.
    @Test
    void a_link_takes_one_file_at_a_time() throws IOException {
        String id = received(START, DEFECT).investigating().id();
        Sent sent = photo("划痕");
        String url =
                asked("customer1", id, Map.of(), List.of(sent.declared()))
                        .extract()
                        .path("files[0].url");
        int half = sent.bytes().length / 2;

        try (SlowSending slow = SlowSending.begun(url, sent.bytes(), half)) {
            put(url, sent.bytes()).statusCode(409).body("code", equalTo("FILE_EXISTS"));

            assertThat(slow.finished()).startsWith("HTTP/1.1 204");
        }
        put(url, sent.bytes()).statusCode(409);
    }

    @Test
    void the_other_party_sees_the_twin_only() {
        String id = received(START, DEFECT).investigating().id();
        sent("agent1", id, OF_MERCHANT, photo("发货记录，含仓库员工姓名"));
        String original = evidence("agent1", id).getString("items[0].id");
        assertThat(evidence("customer1", id).getList("items")).isEmpty();
        opened("customer1", id, original).statusCode(404);

        Map<String, String> ofOriginal = Map.of("twinOf", original);
        JsonPath upload = put("agent1", id, OF_MERCHANT, photo("发货记录"), ofOriginal);
        completed("agent1", id, upload).statusCode(200);

        JsonPath seen = evidence("customer1", id);
        assertThat(seen.<String>getList("items.file.twinOf")).containsExactly(original);
        String url =
                opened("customer1", id, seen.getString("items[0].id"))
                        .statusCode(200)
                        .extract()
                        .path("url");
        assertThat(fetched(url)).isEqualTo(photo("发货记录").bytes());
        opened("customer1", id, original).statusCode(404);
        assertThat(evidence("agent1", id).getList("items")).hasSize(2);
    }

    @Test
    void a_twin_is_made_by_the_desk_of_an_original_of_that_side() {
        String id = received(START, DEFECT).investigating().id();
        sent("customer1", id, Map.of(), photo("划痕"));
        String original = evidence("agent1", id).getString("items[0].id");
        Sent twin = photo("划痕，已遮挡");
        List<?> declared = List.of(twin.declared(Map.of("twinOf", original)));

        asked("customer1", id, Map.of(), declared).statusCode(422);
        asked("agent1", id, OF_MERCHANT, declared)
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_ORIGINAL"));
        asked("agent1", id, Map.of(), declared).statusCode(201);
    }

    /// Words, a file and a snapshot; then somebody with access to the database changes a word.
    @Test
    void evidence_is_a_chain_that_shows_a_change() {
        Played complaint = received(START, DEFECT).investigating().uploaded();
        sent("customer1", complaint.id(), Map.of(), photo("划痕"));
        complaint.then("agent1", "snapshots", Map.of());
        assertThat(evidence("agent1", complaint.id()).<Integer>getList("items.number"))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(broken()).isZero();
        assertThatThrownBy(() -> database.execute("update evidence set description = '无划痕'"))
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> database.execute("delete from evidence"))
                .hasMessageContaining("only ever added to");

        database.execute("alter table evidence disable trigger evidence_is_kept");
        database.execute("update evidence set description = '无划痕' where number = 1");
        database.execute("alter table evidence enable trigger evidence_is_kept");

        assertThat(broken()).isOne();
        // The limit is one of pieces that differ, and half a chain says nothing about the rest.
        Api.run("evidence-check", Map.of("limit", 2))
                .body("done", equalTo(4))
                .body("failures", hasSize(1));
    }

    @Test
    void a_check_without_time_says_that_it_saw_no_evidence() {
        received(START, DEFECT).investigating().uploaded();
        TimeLimit over = TimeLimit.of(() -> Duration.ZERO, Duration.ZERO);

        OperationReport report =
                Database.await(() ->
                        operations.run("evidence-check", new OperationOrder(false, 100, over)));

        assertThat(report.outOfTime()).isTrue();
        assertThat(report.done()).isZero();
    }

    /// Sixteen say at once that their file is there: each becomes one piece, and none is lost.
    @Test
    void pieces_that_come_at_once_follow_each_other() throws InterruptedException {
        String id = received(START, DEFECT).investigating().id();
        List<Callable<Object>> completions =
                CROWD.stream()
                        .map(one ->
                                completion(one, id, put(one, id, Map.of(), photo(one), Map.of())))
                        .toList();

        try (ExecutorService crowd = Executors.newFixedThreadPool(completions.size())) {
            crowd.invokeAll(completions);
        }

        assertThat(evidence("agent1", id).<Integer>getList("items.number"))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        assertThat(broken()).isZero();
    }

    @Test
    void a_file_that_was_waited_for_ends_the_wait() {
        Played complaint = received(START, DEFECT).investigating().requested();

        sent("customer1", complaint.id(), Map.of(), photo("划痕"));

        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.stateOf("EVIDENCE_WAIT")).isEqualTo("MET");
    }

    private static Callable<Object> completion(String account, String id, JsonPath upload) {
        return () -> completed(account, id, upload);
    }

    /// Of the pieces those that are not as they were handed in, or follow another than they say.
    private static int broken() {
        return Api.run("evidence-check").extract().<List<?>>path("failures").size();
    }

    private static Map<String, Object> sized(String mediaType, long size) {
        return Map.of("name", "文件", "mediaType", mediaType, "size", size);
    }
}
