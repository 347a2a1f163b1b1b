package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.redress.core.complaint.Complaint;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The database refuses to write one entry of a night's work. The others must not wait until a
/// person has mended it, and the report must own up to it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BadEntryTest {

    @Inject Database database;
    @Inject Cases cases;

    @BeforeEach
    void start_empty() {
        database.empty();
        database.execute(
                """
                create function refuse() returns trigger language plpgsql as $$
                begin
                  if to_jsonb(new) ->> tg_argv[0] = tg_argv[1] then
                    raise exception 'refused' using errcode = '23514';
                  end if;
                  return new;
                end $$\
                """);
    }

    @AfterEach
    void write_everything_again() {
        writeEverything();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void a_legal_risk_that_cannot_be_taken_up_stops_no_other() {
        Complaint bad = counterfeit();
        counterfeit();
        refuse("register_record", "complaint_id", bad.id().toString());

        Api.run("legal-scan")
                .body("done", equalTo(1))
                .body("failures", contains(startsWith("Case %s was".formatted(bad.caseNo()))));

        writeEverything();
        Api.run("legal-scan").body("done", equalTo(1)).body("failures", hasSize(0));
    }

    @Test
    void a_suspicion_that_cannot_be_written_down_stops_no_other() {
        Api.setClock("2026-09-14T10:00:00+08:00");
        for (String auditor : List.of("auditor8", "auditor9")) {
            for (int i = 0; i < 21; i++) {
                Api.as(auditor).accept("*/*").get("/audit/chain?limit=1").then().statusCode(200);
            }
        }
        refuse("register_record", "open_key", openKey("auditor8"));

        Api.run("abnormal-access")
                .body("done", equalTo(1))
                .body("failures", contains(startsWith("A suspicion of EXPORTS was not")));

        writeEverything();
        Api.run("abnormal-access").body("done", equalTo(1)).body("failures", hasSize(0));
    }

    @Test
    void a_gap_that_nobody_can_be_told_of_stops_no_other() {
        database.execute("truncate shift");
        refuse("outbox", "case_no", "DUTY-SERVICE");

        Api.run("duty-watch")
                .body("done", equalTo(2))
                .body("failures", contains(startsWith("Nobody was told of the gap of SERVICE")));

        writeEverything();
        Api.run("duty-watch").body("done", equalTo(1)).body("failures", hasSize(0));
    }

    @Test
    void an_erasure_that_cannot_be_carried_out_stops_neither_others_nor_what_is_due_by_age() {
        UUID bad = asked("customer8");
        asked("customer9");
        ended(counterfeit(), "2020-01-01");
        refuse("data_request", "id", bad.toString());

        Api.run("retention")
                .body("done", equalTo(2))
                .body("failures", contains(startsWith("request " + bad)));
        assertThat(database.rows("select id from data_request where state = 'OPEN'"))
                .singleElement()
                .satisfies(row -> assertThat(row.getUUID(0)).isEqualTo(bad));

        writeEverything();
        Api.run("retention").body("done", equalTo(1)).body("failures", hasSize(0));
    }

    /// It is first in line, and more than one batch is behind it.
    @Test
    void a_case_that_cannot_be_erased_stops_none_behind_it() {
        Complaint bad = counterfeit();
        ended(bad, "2020-01-01");
        for (int i = 0; i < 201; i++) {
            ended(counterfeit(), "2020-01-02");
        }
        refuse("complaint", "id", bad.id().toString());

        Api.run("retention")
                .body("done", equalTo(201))
                .body("failures", contains(startsWith("case " + bad.id())));

        writeEverything();
        Api.run("retention").body("done", equalTo(1)).body("failures", hasSize(0));
    }

    /// As long ago as to be erased, and without a transcript.
    private void ended(Complaint complaint, String day) {
        database.execute(
                """
                update complaint set status = 'CLOSED', ended_at = $2::text::timestamptz,
                  transcripts_erased_at = $2::text::timestamptz
                where id = $1
                """,
                complaint.id(),
                day);
    }

    private Complaint counterfeit() {
        return cases.open("这是假货，要求假一赔十", Cases.at("2026-03-02T09:00"));
    }

    private UUID asked(String customer) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into data_request (id, customer_id, kind, asked_by, identity, asked_at, due_at,
                  state)
                values ($1, $2, 'ERASURE', $2, 'signed in', '2026-03-02T09:00:00+08:00',
                  '2026-03-12T09:00:00+08:00', 'OPEN')
                """,
                id,
                customer);
        return id;
    }

    private static String openKey(String account) {
        return "EXPORTS:" + account;
    }

    private void refuse(String table, String column, String value) {
        database.execute(
                "create trigger refuse before insert or update on %s for each row execute function refuse('%s', '%s')"
                        .formatted(table, column, value));
    }

    private void writeEverything() {
        database.execute("drop function if exists refuse() cascade");
    }
}
