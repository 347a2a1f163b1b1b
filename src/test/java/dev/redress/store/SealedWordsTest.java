package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.TimeLimit;
import dev.redress.platform.crypto.HmacIndex;
import dev.redress.platform.crypto.Keyset;
import dev.redress.platform.crypto.KeysetCipher;
import dev.redress.platform.crypto.Resealing;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people said beside the complaint itself is sealed by the operation that seals anew, too.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SealedWordsTest {

    private static final String NOTE = "{\"text\":\"call 13912345678\",\"kind\":\"NOTE\"}";

    @Inject Database database;
    @Inject Sealing sealing;
    @Inject Resealing resealing;

    private String id;

    @BeforeEach
    void start() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        id = complain();
    }

    @AfterEach
    void backToTheKeysOfTheDesk() {
        sealing.use(new StartupEvent());
        database.empty();
        database.execute("delete from encryption_key where number > 1");
    }

    @Test
    void what_was_stored_in_clear_is_read_as_it_is_and_sealed_once() {
        note("seen");
        database.executeByHand(
                "update complaint_event set details = $1::text::jsonb where type = 'NOTE_ADDED'",
                NOTE);
        database.execute("update outbox set text = 'in clear' where template = 'RECEIPT'");
        notes("call *******5678");

        Api.run("resealing").body("done", equalTo(2)).body("failures", empty());

        assertThat(details("NOTE_ADDED")).contains("enc:").doesNotContain("13912345678");
        assertThat(Opened.text(details("NOTE_ADDED"))).contains("call 13912345678");
        notes("call *******5678");
        Api.run("resealing").body("done", equalTo(0));
        assertThat(open()).isEmpty();
        Api.run("resealing").body("done", equalTo(0));
    }

    @Test
    void a_dry_run_counts_and_a_limit_is_kept_to() {
        note("one");
        note("two");
        database.executeByHand(
                "update complaint_event set details = $1::text::jsonb where type = 'NOTE_ADDED'",
                NOTE);

        dryRun(2);
        dryRun(2);
        Api.run("resealing").body("done", equalTo(2));
    }

    @Test
    void all_words_follow_a_new_key_and_then_the_old_one_is_forgotten() {
        Keyset old = Keyset.generate();
        use(old);
        String before = complain();
        Api.as("customer1")
                .body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "kind",
                                                "TEXT",
                                                "description",
                                                "the lid is cracked"))))
                .post("/complaints/{id}/evidence", before)
                .then()
                .statusCode(200);
        Keyset both = old.withNewKey().promoted();
        use(both);
        database.execute("delete from complaint where id = $1::text::uuid", id);
        database.executeByHand(
                "delete from complaint_event where complaint_id = $1::text::uuid", id);
        for (String table : List.of("outbox", "idempotency_key")) {
            database.execute(
                    "delete from %s where complaint_id = $1::text::uuid".formatted(table), id);
        }

        Api.run("resealing").body("failures", empty());
        Api.run("resealing").body("done", equalTo(0));

        use(both.withoutOldKeys());
        id = before;
        timeline("type", hasItem("EVIDENCE_RECEIVED"));
        Api.as("supervisor1")
                .get("/complaints/{id}/evidence", before)
                .then()
                .statusCode(200)
                .body("items.description", contains("the lid is cracked"));
        assertThat(database.rows("select 1 from encryption_key where number < 2")).isEmpty();
    }

    /// A look at nothing is none at what the old key may have sealed.
    @Test
    void a_run_without_time_forgets_no_key_and_the_next_does() {
        database.empty();
        database.execute(
                "insert into encryption_key (number, proof, first_seen) values (1, '', now())"
                        + " on conflict do nothing");
        use(Keyset.generate().withNewKey().promoted());
        TimeLimit over = TimeLimit.of(() -> Duration.ZERO, Duration.ZERO);

        OperationReport report =
                Database.await(() -> resealing.run(new OperationOrder(false, 100, over)));

        assertThat(report.outOfTime()).isTrue();
        assertThat(oldKeys()).isOne();
        Api.run("resealing").body("failures", empty());
        assertThat(oldKeys()).isZero();
    }

    private long oldKeys() {
        return database.count("encryption_key where number < 2");
    }

    @Test
    void what_cannot_be_opened_is_told_and_does_not_stop_the_rest() {
        note("one");
        note("two");
        database.executeByHand(
                "update complaint_event set details = $1::text::jsonb where type = 'NOTE_ADDED'",
                NOTE);
        database.execute("update outbox set text = 'enc:AAAA' where template = 'RECEIPT'");

        Api.run("resealing")
                .body("done", equalTo(2))
                .body(
                        "failures",
                        contains(
                                "outbox.text of any row was changed by somebody else, or belongs elsewhere"));
    }

    private static void dryRun(int done) {
        Api.as("scheduler1")
                .body(Map.of("dryRun", true))
                .post("/operations/{name}/runs", "resealing")
                .then()
                .statusCode(200)
                .body("done", equalTo(done));
    }

    private List<String> open() {
        return database
                .rows("select table_name from sealing_pass where finished_at is null")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private String details(String type) {
        return database.rows("select details::text from complaint_event where type = $1", type)
                .getFirst()
                .getString(0);
    }

    private void notes(String text) {
        Api.as("supervisor1")
                .get("/complaints/{id}/notes", id)
                .then()
                .statusCode(200)
                .body("items.text", hasItem(text));
    }

    private void timeline(String path, Matcher<?> matcher) {
        Api.as("supervisor1")
                .get("/complaints/{id}/timeline", id)
                .then()
                .statusCode(200)
                .body("items." + path, matcher);
    }

    private void note(String text) {
        Api.as("supervisor1")
                .body(Map.of("text", text))
                .post("/complaints/{id}/notes", id)
                .then()
                .statusCode(200);
    }

    private static String complain() {
        return Api.as("app1")
                .body(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of("id", "customer1"),
                                "content",
                                "杯子破损"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void use(Keyset keyset) {
        new Sealing(new KeysetCipher(keyset), new HmacIndex(keyset)).use(new StartupEvent());
    }
}
