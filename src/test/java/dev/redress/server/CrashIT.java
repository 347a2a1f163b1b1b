package dev.redress.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.server.Complaining.Answered;
import dev.redress.server.Complaining.Memory;
import dev.redress.server.Complaining.Wanted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server is killed while it imports a file and answers clients, and started again in the same
/// folder.
class CrashIT {

    private static final String PASSWORD = "open sesame";
    private static final Map<String, String> DEMO =
            Map.of("REDRESS_DEMO", "true", "REDRESS_DEMO_PASSWORD", PASSWORD);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int CLIENTS = 4;
    private static final int ANSWERS_MIN = 100;
    private static final int COMMITTED_MIN = 200;
    private static final List<Wanted> FILE =
            IntStream.range(0, 2_000).mapToObj(i -> Wanted.of("line", i)).toList();

    private static final String WAITING =
            "from pg_locks where relation = 'outbox'::regclass and mode = 'RowExclusiveLock'"
                    + " and not granted";

    /// What must never be found: who is wrong, and how to find them.
    private static final Map<String, String> HALVES =
            Map.of(
                    "cases without a promise",
                    """
                    select case_no from complaint c
                    where not exists (select from deadline where complaint_id = c.id)
                    """,
                    "cases that were not received exactly once",
                    """
                    select case_no from complaint c
                    where 1 <> (select count(*) from complaint_event
                                where complaint_id = c.id and type = 'RECEIVED')
                    """,
                    "cases without exactly one receipt",
                    """
                    select case_no from complaint c
                    where 1 <> (select count(*) from outbox
                                where complaint_id = c.id and template = 'RECEIPT')
                    """,
                    "cases without exactly one key",
                    """
                    select case_no from complaint c
                    where 1 <> (select count(*) from idempotency_key where complaint_id = c.id)
                    """,
                    "keys with several cases",
                    """
                    select order_no from complaint where order_no is not null
                    group by order_no having count(*) > 1
                    """,
                    // Notices of no case, such as of a calendar or a duty that is missing, have
                    // none.
                    "parts without a case",
                    """
                    select name from (
                      select 'deadline ' || complaint_id, complaint_id from deadline
                      union all select 'event ' || complaint_id, complaint_id from complaint_event
                      union all select 'ledger ' || complaint_id, complaint_id from deadline_ledger
                      union all select 'message ' || complaint_id, complaint_id from outbox
                        where complaint_id <> '00000000-0000-0000-0000-000000000000'
                      union all select 'key ' || complaint_id, complaint_id from idempotency_key
                    ) part (name, complaint_id)
                    where not exists (select from complaint where id = part.complaint_id)
                    """,
                    "complaints that were opened in more than one way",
                    """
                    select reasons from (
                      select reasons::text,
                        array(select stage from deadline where complaint_id = c.id order by 1)
                          as stages,
                        array(select type from complaint_event
                              where complaint_id = c.id and version = 1 order by seq) as events
                      from complaint c
                    ) opened
                    group by reasons having count(distinct (stages, events)) > 1
                    """);

    @TempDir Path temp;

    /// What was seen from outside before the end.
    ///
    /// @param created by the import, as it was told last
    private record Crash(int created, List<Memory> clients) {

        List<Answered> answered() {
            return clients.stream().flatMap(client -> client.answered().stream()).toList();
        }

        List<Wanted> unanswered() {
            return clients.stream().map(Memory::unanswered).toList();
        }
    }

    @Test
    void what_was_answered_is_kept_when_all_else_is_lost() throws Exception {
        assertThat(crashAndCheck(CrashIT::loseWhatWaits)).contains(201);
    }

    /// The database goes on with what it was sent, though nobody is there to hear of it.
    @Test
    void what_was_stored_and_never_answered_is_recognised() throws Exception {
        assertThat(crashAndCheck(Connection::rollback)).contains(200);
    }

    /// What becomes of the statements that wait for the lock of `database`, which it must let go.
    private interface Aftermath {
        void of(Connection database) throws SQLException;
    }

    /// Answers what those are told who ask again because they were not answered.
    private List<Integer> crashAndCheck(Aftermath aftermath) throws Exception {
        Path folder = temp.resolve("data");
        try (LaunchedServer server = LaunchedServer.in(folder, DEMO).awaitReady()) {
            Crash crash = crash(server, aftermath);

            try (LaunchedServer again = LaunchedServer.in(folder, DEMO).awaitReady();
                    Connection database = again.connect("postgres")) {
                assertNoHalves(database);
                assertAnsweredKept(crash, database);
                assertImportedKept(crash, database);

                AccountClient app = AccountClient.of(again, "app1", PASSWORD);
                assertAnsweredReadable(crash, app);
                List<Integer> asked = askAgain(crash, app);
                importAgain(crash, app);
                assertEachOnce(crash, database);
                assertNoHalves(database);
                return asked;
            }
        }
    }

    /// Stops the database from storing, lets the server go on until all that it can do waits for
    /// that, and kills it.
    private static Crash crash(LaunchedServer server, Aftermath aftermath) throws Exception {
        AccountClient app = AccountClient.of(server, "app1", PASSWORD);
        CountDownLatch answers = new CountDownLatch(ANSWERS_MIN);
        UUID imported = UUID.randomUUID();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
                Connection database = server.connect("postgres")) {
            List<Future<Memory>> clients = new ArrayList<>();
            CompletableFuture<HttpResponse<String>> file;
            int created;
            // The clients only end with the server.
            try {
                for (int i = 0; i < CLIENTS; i++) {
                    clients.add(threads.submit(new Complaining(app, "client" + i, answers)));
                }
                assertThat(answers.await(PATIENCE.toSeconds(), SECONDS)).isTrue();
                CountDownLatch stalled = new CountDownLatch(1);
                file = app.beginPost("imports", importHeaders(imported), heldBack(stalled));
                await(() -> created(app, imported) >= COMMITTED_MIN);
                stall(database);
                stalled.countDown();
                await(() -> texts(database, "select pid " + WAITING).size() >= 3);
                created = created(app, imported);
            } finally {
                server.kill();
            }
            aftermath.of(database);
            assertThat(file).failsWithin(PATIENCE);
            return new Crash(created, memories(clients));
        }
    }

    /// From now on two batches of the clients wait, and one of the import when there is more of it.
    private static void stall(Connection database) throws Exception {
        database.setAutoCommit(false);
        texts(database, "select set_config('lock_timeout', '60s', true)");
        try (Statement statement = database.createStatement()) {
            statement.execute("lock table outbox in share mode");
        }
    }

    private static void loseWhatWaits(Connection database) throws SQLException {
        assertThat(texts(database, "select pg_terminate_backend(pid, 30000) " + WAITING))
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly("t");
        database.rollback();
    }

    private static List<Memory> memories(List<Future<Memory>> clients) throws Exception {
        List<Memory> memories = new ArrayList<>();
        for (Future<Memory> client : clients) {
            memories.add(client.get(PATIENCE.toSeconds(), SECONDS));
        }
        return memories;
    }

    /// How many lines are said to be cases.
    private static int created(AccountClient app, UUID imported)
            throws IOException, InterruptedException {
        HttpResponse<String> run = app.get("imports/" + imported);
        return run.statusCode() == 404 ? 0 : count(run, "created");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("still in time").isLessThan(end);
        }
    }

    private static void assertNoHalves(Connection database) throws SQLException {
        for (Map.Entry<String, String> halves : HALVES.entrySet()) {
            assertThat(texts(database, halves.getValue())).as(halves.getKey()).isEmpty();
        }
        assertThat(texts(database, "select count(*) from idempotency_key"))
                .isEqualTo(texts(database, "select count(*) from complaint"))
                .isEqualTo(
                        texts(database, "select count(*) from outbox where template = 'RECEIPT'"));
    }

    private static void assertAnsweredKept(Crash crash, Connection database) throws SQLException {
        List<String> kept =
                texts(
                        database,
                        """
                        select id || ' ' || case_no || ' ' || order_no from complaint
                        where order_no like 'client%'
                        """);

        assertThat(kept)
                .doesNotHaveDuplicates()
                .containsAll(
                        crash.answered().stream()
                                .map(answer ->
                                        "%s %s %s"
                                                .formatted(
                                                        answer.member("id"),
                                                        answer.member("caseNo"),
                                                        answer.wanted().key()))
                                .toList())
                .hasSizeLessThanOrEqualTo(crash.answered().size() + CLIENTS);
    }

    /// Lines become cases in their order.
    private static void assertImportedKept(Crash crash, Connection database) throws SQLException {
        List<String> kept =
                texts(
                        database,
                        """
                        select order_no from complaint where order_no like 'line%' order by 1
                        """);

        assertThat(kept)
                .containsExactlyElementsOf(keys(FILE.subList(0, kept.size())))
                .hasSizeBetween(crash.created(), FILE.size() - 1);
    }

    private static void assertAnsweredReadable(Crash crash, AccountClient app) throws Exception {
        for (Answered answered : crash.answered()) {
            HttpResponse<String> found = app.get(answered.path());
            assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
            Answered read = new Answered(answered.wanted(), found.body());
            assertThat(read.member("caseNo")).isEqualTo(answered.member("caseNo"));
            assertThat(read.stages())
                    .contains("ACK", "RESOLVE")
                    .containsExactlyInAnyOrderElementsOf(answered.stages());
        }
    }

    private static List<Integer> askAgain(Crash crash, AccountClient app) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Memory client : crash.clients()) {
            Answered last = client.answered().getLast();
            HttpResponse<String> repeated = last.wanted().send(app);
            assertThat(repeated.statusCode()).isEqualTo(200);
            assertThat(repeated.body()).isEqualTo(last.body());

            statuses.add(client.unanswered().send(app).statusCode());
        }
        return statuses;
    }

    private static void importAgain(Crash crash, AccountClient app) throws Exception {
        HttpResponse<String> run = app.post("imports", importHeaders(UUID.randomUUID()), lines());
        assertThat(run.statusCode()).as(run.body()).isEqualTo(200);
        assertThat(count(run, "created") + count(run, "replayed")).isEqualTo(FILE.size());
        assertThat(count(run, "replayed")).isGreaterThanOrEqualTo(crash.created());
        assertThat(run.body()).contains("\"rejected\":[]");
    }

    private static void assertEachOnce(Crash crash, Connection database) throws SQLException {
        Stream<Wanted> answered = crash.answered().stream().map(Answered::wanted);
        List<Wanted> wanted =
                Stream.of(FILE.stream(), answered, crash.unanswered().stream())
                        .flatMap(some -> some)
                        .toList();
        List<String> kept =
                texts(database, "select order_no from complaint where order_no ~ '^(line|client)'");

        assertThat(kept).containsExactlyInAnyOrderElementsOf(keys(wanted));
    }

    private static List<String> keys(List<Wanted> wanted) {
        return wanted.stream().map(Wanted::key).toList();
    }

    /// The file, whose second half comes when nothing is stored any more: the import cannot be over
    /// by then.
    private static InputStream heldBack(CountDownLatch stalled) {
        byte[] lines = lines().getBytes(UTF_8);
        int half = lines.length / 2;
        return new SequenceInputStream(
                new ByteArrayInputStream(lines, 0, half),
                new ByteArrayInputStream(lines, half, lines.length - half) {
                    @Override
                    public synchronized int read(byte[] into, int from, int most) {
                        try {
                            stalled.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                            throw new IllegalStateException(e);
                        }
                        return super.read(into, from, most);
                    }
                });
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        FILE.forEach(wanted -> lines.append(wanted.line()));
        return lines.toString();
    }

    private static Map<String, String> importHeaders(UUID id) {
        return Map.of("Content-Type", "application/x-ndjson", "Import-Id", id.toString());
    }

    private static int count(HttpResponse<String> run, String name) {
        return ((Double) AccountClient.member(run.body(), name)).intValue();
    }

    private static List<String> texts(Connection database, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
