package dev.redress.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.LogCapture;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whoever gets hold of the database or of the logs reads nothing of a person (SEC-01, spec.md
/// §10). A person is mentioned through every door that takes words, and then looked for.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DumpTest {

    /// Where the lives must have left words, or the test would find nothing in nothing.
    private static final List<String> WITH_WORDS =
            List.of(
                    "arbitration",
                    "compensation",
                    "complaint",
                    "complaint_event",
                    "confirmation",
                    "data_request",
                    "delivered_message",
                    "evidence",
                    "evidence_export",
                    "idempotency_key",
                    "legal_hold",
                    "mediation",
                    "outbox",
                    "party_link",
                    "register_entry",
                    "register_record");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    @Tag("SEC-01")
    void neither_the_tables_nor_the_log_tell_anything_of_a_person() {
        List<String> logged =
                logged(() -> {
                    Lives.doors();
                    Lives.disputes();
                    Lives.compensation();
                    Lives.parties();
                    Lives.rights();
                    Lives.registers();
                    Api.run("deadline-sweep");
                    Api.run("notification-dispatch");
                });

        assertThat(logged.stream().flatMap(line -> Person.found(line).stream())).isEmpty();
        Set<String> wordy = new TreeSet<>();
        List<String> told = new ArrayList<>();
        for (String table : tables()) {
            database.rows("select t::text from %s t".formatted(table)).stream()
                    .flatMap(row -> Person.found(row.getString(0)).stream())
                    .forEach(value -> told.add(table + " tells " + value));
            if (database.opened(table).stream().anyMatch(row -> !Person.found(row).isEmpty())) {
                wordy.add(table);
            }
        }
        assertThat(told).isEmpty();
        assertThat(wordy).containsAll(WITH_WORDS);
    }

    /// Otherwise it would find nothing, and be glad.
    @Test
    void a_person_is_found_as_it_is_in_base64_in_hexadecimal_and_escaped() {
        byte[] bytes = ("a" + Person.PHONE + "b").getBytes(UTF_8);

        assertThat(Person.found(Person.in("回电"))).containsExactlyElementsOf(Person.ALL);
        assertThat(Person.found(Base64.getEncoder().encodeToString(bytes)))
                .containsExactly(Person.PHONE);
        assertThat(Person.found(Base64.getUrlEncoder().encodeToString(Person.NAME.getBytes(UTF_8))))
                .containsExactly(Person.NAME);
        assertThat(Person.found(HexFormat.of().formatHex(bytes))).containsExactly(Person.PHONE);
        assertThat(Person.found("{\"name\":\"\\u6b27\\u9633\\u81f4\\u8fdc\"}"))
                .containsExactly(Person.NAME);
        assertThat(Person.found("139 and 6543")).isEmpty();
    }

    private List<String> logged(Runnable work) {
        Logger desk = Logger.getLogger("dev.redress");
        Level usual = desk.getLevel();
        desk.setLevel(Level.ALL);
        try (LogCapture log = LogCapture.start()) {
            work.run();
            return log.messages();
        } finally {
            desk.setLevel(usual);
        }
    }

    private Set<String> tables() {
        return database
                .rows(
                        "select tablename::text from pg_tables where schemaname = 'public'"
                                + " and tablename <> 'encryption_key'")
                .stream()
                .map(row -> row.getString(0))
                .collect(toCollection(TreeSet::new));
    }
}
