package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Cases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Cases of a month ago with whom nobody has dealt, as no sweep has seen them yet.
///
/// @param name begins their order numbers
record OverdueCases(String name, int count) {

    private static final String SWEPT =
            """
            select distinct e.complaint_id::text from complaint_event e
            join mine c on c.id = e.complaint_id where e.type = 'SLA_BREACHED'
            """;

    /// What is never found after sweeps, however often they were interrupted. When somebody is
    /// never dealt with, that is for the sweep of what stands still.
    private static final Map<String, String> WRONG =
            Map.of(
                    "a promise that is due and not written down as broken",
                    """
                    select c.order_no || ' ' || d.stage from mine c
                    join deadline d on d.complaint_id = c.id
                    where d.state = 'RUNNING' and d.stage <> 'STALE' and d.due_at < now()
                    """,
                    "a breach without its one event",
                    """
                    select c.order_no || ' ' || d.stage from mine c
                    join deadline d on d.complaint_id = c.id
                    where d.state = 'BREACHED'
                      and 1 <> (select count(*) from complaint_event e
                                where e.complaint_id = c.id and e.type = 'SLA_BREACHED'
                                  and e.details ->> 'stage' = d.stage)
                    """,
                    "a breach without its one entry in the ledger",
                    """
                    select c.order_no || ' ' || d.stage from mine c
                    join deadline d on d.complaint_id = c.id
                    where d.state = 'BREACHED'
                      and 1 <> (select count(*) from deadline_ledger l
                                where l.complaint_id = c.id and l.event = 'BREACHED'
                                  and l.stage = d.stage)
                    """,
                    "a case of which nobody is told",
                    """
                    select c.order_no from mine c
                    where not exists (select from outbox o
                                      where o.complaint_id = c.id and o.template like 'SLA%')
                    """,
                    "somebody who is told twice of one thing",
                    """
                    select c.order_no || ' ' || o.template || ' ' || o.recipient
                    from mine c join outbox o on o.complaint_id = c.id
                    group by c.order_no, o.template, o.recipient, o.text having count(*) > 1
                    """);

    /// Has them taken in by a function, and lets a month pass for their promises.
    ///
    /// @param intake a function that takes imports in
    void file(PackagedFunction intake, String token, Connection database) throws SQLException {
        String lines = IntStream.range(0, count).mapToObj(this::line).collect(Collectors.joining());

        Gateway.Answer answer =
                new Gateway(intake)
                        .post(
                                "/api/v1/imports",
                                Map.of(
                                        "authorization",
                                        "Bearer " + token,
                                        "content-type",
                                        "application/x-ndjson"),
                                lines);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().get("created").asInt()).isEqualTo(count);
        age(database);
    }

    private String line(int number) {
        return """
        {"idempotencyKey":"%s-%d","channel":"APP","customer":{"id":"%s-%d"},"orderNo":"%s-%d",\
        "content":"%s"}
        """
                .formatted(name, number, name, number, name, number, Cases.RUDE_SERVICE);
    }

    /// Nobody can move the time of a function. The last one is due last, so that it is swept last.
    private void age(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    with(
                            """
                            update deadline d
                            set start_at = start_at - age, due_at = due_at - age,
                                warn_at = warn_at - age, next_at = next_at - age
                            from (select id, interval '30 days'
                                    - substring(order_no from '[0-9]+$')::int * interval '1 minute'
                                    as age from mine) c
                            where d.complaint_id = c.id
                            """));
        }
    }

    /// A statement that takes the place of what a sweep writes about one of them.
    String lock(int number) {
        return """
        insert into complaint_event (complaint_id, version, seq, type, at, actor, details)
        select id, version + 1, 1, 'SLA_WARNING', received_at, 'nobody', '{}'
        from complaint where order_no = '%s-%d'
        """
                .formatted(name, number);
    }

    int swept(Connection database) throws SQLException {
        return Held.texts(database, with(SWEPT)).size();
    }

    void assertSweptOnce(Connection database) throws SQLException {
        assertThat(swept(database)).isEqualTo(count);
        for (Map.Entry<String, String> wrong : WRONG.entrySet()) {
            assertThat(Held.texts(database, with(wrong.getValue()))).as(wrong.getKey()).isEmpty();
        }
    }

    private String with(String sql) {
        return "with mine as (select * from complaint where order_no like '%s-%%') %s"
                .formatted(name, sql);
    }
}
