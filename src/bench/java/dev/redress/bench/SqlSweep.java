package dev.redress.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The same writes as one set-based statement that a person would write for this one kind of
/// breach: batches of 200, nothing judged outside the database, no text but a constant.
record SqlSweep(String url) implements Sweeper {

    private static final String BATCH =
            """
            with due as materialized (
              select c.id, c.case_no, c.version + 1 as version, d.stage, d.due_at, d.allowance,
                d.start_at, d.warn_at, d.policy_version, d.calendar_version, d.provisional,
                least(c.escalation_level + 1, 4) as level, d.responsible_role
              from deadline d join complaint c on c.id = d.complaint_id
              where d.state = 'RUNNING' and d.responsible_role <> 'CUSTOMER' and d.next_at < now()
              order by d.next_at limit 200 for no key update of c, d skip locked
            ), changed_case as (
              update complaint c set version = due.version, escalation_level = due.level
              from due where c.id = due.id
            ), changed_deadline as (
              update deadline d set state = 'BREACHED', breached_at = due.due_at, next_at = null
              from due where d.complaint_id = due.id and d.stage = due.stage
            ), breach as (
              insert into complaint_event
              select id, version, 1, 'SLA_BREACHED', due_at, 'system', jsonb_build_object(
                'stage', stage, 'dueAt', due_at, 'responsible', responsible_role, 'level', level)
              from due
            ), climb as (
              insert into complaint_event
              select id, version, 2, 'ESCALATED', due_at, 'system', jsonb_build_object(
                'from', level - 1, 'to', level, 'reason', stage)
              from due
            ), entry as (
              insert into deadline_ledger
              select id, version, 1, stage, 'BREACHED', due_at, 'TIME', allowance, start_at, due_at,
                warn_at, policy_version, calendar_version, provisional
              from due
            )
            insert into outbox
            select gen_random_uuid(), id, case_no, stage || ':breach:' || due_at, 'SLA_BREACHED',
              'role:supervisor', case_no || ' was due at ' || due_at || ', now at level ' || level,
              'PENDING', 0, now(), now(), null, null
            from due on conflict do nothing
            """;

    @Override
    public String name() {
        return "plain SQL";
    }

    @Override
    public void sweep(int workers) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(threads.submit(this::all));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
    }

    private Void all() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement batch = connection.prepareStatement(BATCH)) {
            while (batch.executeUpdate() > 0) {
                // Until nothing is left, or all that is left is in the hands of others.
            }
        }
        return null;
    }
}
