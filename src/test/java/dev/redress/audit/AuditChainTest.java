package dev.redress.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.TimeLimit;
import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever changes the log behind the desk's back is found out, by the desk at night and by anybody
/// who was given a copy.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AuditChainTest {

    private static final String CHANGED_BY_HAND = "set local session_replication_role = replica";

    @Inject Database database;
    @Inject Pool pool;
    @Inject AuditCheck check;
    @TempDir Path folder;

    @BeforeEach
    void start_with_a_chain_of_ten() {
        byHand("truncate audit_entry, audit_seal, audit_anchor");
        Api.setClock("2026-03-02T10:00:00+08:00");
        byHand("truncate audit_entry, audit_seal, audit_anchor");
        for (int i = 0; i < 10; i++) {
            Api.as("supervisor1").get("/complaints").then().statusCode(200);
        }
        Api.run("audit-check").body("failures", hasSize(0));
    }

    @AfterEach
    void leave_no_broken_chain() {
        byHand("truncate audit_entry, audit_seal, audit_anchor");
    }

    @Test
    void every_entry_has_its_place_and_the_day_its_anchor() {
        assertThat(database.count("audit_seal")).isGreaterThanOrEqualTo(10);
        Api.as("security1")
                .get("/audit/anchors")
                .then()
                .body("items.day", hasItem("2026-03-02"))
                .body("items", hasSize(1));

        Api.run("audit-check").body("failures", hasSize(0));
        Api.as("security1").get("/audit/anchors").then().body("items", hasSize(1));
        Api.setClock("2026-03-03T04:00:00+08:00");
        Api.run("audit-check").body("failures", hasSize(0));
        Api.as("security1").get("/audit/anchors").then().body("items", hasSize(2));
    }

    @Test
    void a_changed_entry_is_found_and_its_day_not_anchored() {
        byHand("update audit_entry set actor = 'nobody' where id = (" + entry(4) + ")");
        Api.setClock("2026-03-03T04:00:00+08:00");

        Api.run("audit-check").body("failures", hasItem(containsString("entry 4")));

        Api.as("security1").get("/audit/anchors").then().body("items", hasSize(1));
    }

    @Test
    void an_entry_that_is_gone_is_found() {
        byHand("delete from audit_entry where id = (" + entry(4) + ")");

        Api.run("audit-check").body("failures", hasItem("entry 4 is gone"));
    }

    @Test
    void an_entry_that_went_with_its_seal_is_found() {
        byHand(
                "delete from audit_entry where id = (" + entry(4) + ")",
                "delete from audit_seal where number = 4");

        Api.run("audit-check").body("failures", hasItem(containsString("entry 5 follows entry 3")));
    }

    @Test
    void a_chain_that_there_was_no_time_to_read_is_not_anchored() {
        Api.setClock("2026-03-03T04:00:00+08:00");
        TimeLimit over = TimeLimit.of(() -> Duration.ZERO, Duration.ZERO);

        OperationReport report =
                Database.await(() -> check.run(new OperationOrder(false, 100, over)));

        assertThat(report.outOfTime()).isTrue();
        assertThat(report.failures()).isEmpty();
        Api.as("security1").get("/audit/anchors").then().body("items", hasSize(1));
    }

    /// What is left is whole. Only the anchors know that there was more.
    @Test
    void an_end_that_is_gone_is_found_and_not_anchored() {
        byHand(
                "delete from audit_entry where id in (select entry_id from audit_seal where number > 4)",
                "delete from audit_entry where id not in (select entry_id from audit_seal)",
                "delete from audit_seal where number > 4");
        Api.setClock("2026-03-03T04:00:00+08:00");

        Api.run("audit-check").body("failures", hasItem(containsString("but it was anchored at")));

        Api.as("security1").get("/audit/anchors").then().body("items", hasSize(1));
    }

    @Test
    void a_copy_is_checked_without_the_desk() throws IOException {
        Path chain = written("chain.ndjson", "/audit/chain");
        Path anchors = written("anchors.json", "/audit/anchors");

        assertThat(verify(chain)).startsWith("0: whole");
        assertThat(verify(chain, anchors))
                .startsWith("0: as it was sealed, and as it was anchored");

        List<String> lines = Files.readAllLines(chain);
        Files.write(chain, changed(lines, 3, "supervisor1", "nobody"));
        assertThat(verify(chain)).isEqualTo("1: NOT AS IT WAS: entry 4 was changed");

        Files.write(chain, without(lines, 3));
        assertThat(verify(chain)).startsWith("1: NOT AS IT WAS: entry 5 follows entry 3");

        Files.write(chain, lines.subList(0, 5));
        assertThat(verify(chain)).startsWith("0: whole");
        assertThat(verify(chain, anchors)).startsWith("1: NOT AS IT WAS: the chain ends before");

        Files.write(chain, lines.subList(5, lines.size()));
        assertThat(verify(chain, anchors)).startsWith("0: as it was sealed");
    }

    /// Written anew from the fourth on, with hashes that fit: only the anchor tells.
    @Test
    void a_chain_that_was_written_anew_does_not_fit_its_anchor() throws IOException {
        Path anchors = written("anchors.json", "/audit/anchors");
        byHand(
                "update audit_entry set actor = 'nobody' where id = (" + entry(4) + ")",
                "truncate audit_seal");
        Api.run("audit-seal");

        assertThat(verify(written("chain.ndjson", "/audit/chain"))).startsWith("0: whole");
        assertThat(verify(folder.resolve("chain.ndjson"), anchors)).contains("anchored");
        Api.run("audit-check").body("failures", hasItem(containsString("anchored on 2026-03-02")));
    }

    /// Ten runs at once give each entry one place.
    @Test
    void runs_at_the_same_time_seal_each_entry_once() {
        Crowd.atOnce(16, _ -> Api.as("supervisor1").get("/complaints").then().statusCode(200));
        Crowd.atOnce(10, _ -> Api.run("audit-seal"));

        Api.run("audit-check").body("failures", hasSize(0));
        assertThat(database.count("audit_seal")).isEqualTo(database.count("audit_entry") - 1);
    }

    private static String entry(int number) {
        return "select entry_id from audit_seal where number = " + number;
    }

    private void byHand(String... changes) {
        Database.await(() ->
                pool.withTransaction(connection ->
                        connection
                                .query(CHANGED_BY_HAND)
                                .execute()
                                .chain(() ->
                                        connection.query(String.join("; ", changes)).execute())));
    }

    private Path written(String name, String path) throws IOException {
        return Files.writeString(
                folder.resolve(name), Api.as("auditor1").accept("*/*").get(path).asString());
    }

    private static List<String> changed(List<String> lines, int index, String from, String to) {
        return Stream.iterate(0, i -> i + 1)
                .limit(lines.size())
                .map(i -> i == index ? lines.get(i).replace(from, to) : lines.get(i))
                .toList();
    }

    private static List<String> without(List<String> lines, int index) {
        return Stream.concat(lines.stream().limit(index), lines.stream().skip(index + 1)).toList();
    }

    private static String verify(Path... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int end =
                VerifyCommand.run(
                        Stream.of(files).map(Path::toString).toArray(String[]::new),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        return end + ": " + out.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
}
