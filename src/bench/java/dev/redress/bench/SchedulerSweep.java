package dev.redress.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/// The same writes by db-scheduler: a task for each due promise, whose handler makes them in a
/// transaction of its own. Polled by lock-and-fetch, the fastest way it has.
record SchedulerSweep(String url) implements Sweeper {

    private static final int THREADS_EACH = 8;
    private static final String TABLE =
            """
            create table scheduled_tasks (
              task_name text not null, task_instance text not null, task_data bytea,
              execution_time timestamptz not null, picked boolean not null, picked_by text,
              last_success timestamptz, last_failure timestamptz, consecutive_failures int,
              last_heartbeat timestamptz, version bigint not null, priority smallint,
              primary key (task_name, task_instance));
            create index execution_time_idx on scheduled_tasks (execution_time);
            create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
            """;
    private static final String TASKS =
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'breach', complaint_id, next_at, false, 1 from deadline
            where state = 'RUNNING' and responsible_role <> 'CUSTOMER' and next_at < now()
            """;
    private static final List<String> WRITES =
            List.of(
                    """
                    update complaint set version = version + 1,
                      escalation_level = least(escalation_level + 1, 4) where id = ?
                    """,
                    """
                    update deadline set state = 'BREACHED', breached_at = due_at, next_at = null
                    where complaint_id = ? and stage = 'FIRST_RESPONSE'
                    """,
                    """
                    insert into complaint_event
                    select c.id, c.version, n, case n when 1 then 'SLA_BREACHED' else 'ESCALATED' end,
                      d.due_at, 'system', jsonb_build_object('stage', d.stage, 'dueAt', d.due_at,
                        'responsible', d.responsible_role, 'level', c.escalation_level)
                    from complaint c join deadline d on d.complaint_id = c.id,
                      generate_series(1, 2) n
                    where c.id = ? and d.stage = 'FIRST_RESPONSE'
                    """,
                    """
                    insert into deadline_ledger
                    select c.id, c.version, 1, d.stage, 'BREACHED', d.due_at, 'TIME', d.allowance,
                      d.start_at, d.due_at, d.warn_at, d.policy_version, d.calendar_version,
                      d.provisional
                    from complaint c join deadline d on d.complaint_id = c.id
                    where c.id = ? and d.stage = 'FIRST_RESPONSE'
                    """,
                    """
                    insert into outbox
                    select gen_random_uuid(), c.id, c.case_no, d.stage || ':breach:' || d.due_at,
                      'SLA_BREACHED', 'role:supervisor', c.case_no || ' was due at ' || d.due_at,
                      'PENDING', 0, now(), now(), null, null
                    from complaint c join deadline d on d.complaint_id = c.id
                    where c.id = ? and d.stage = 'FIRST_RESPONSE' on conflict do nothing
                    """);

    @Override
    public String name() {
        return "db-scheduler";
    }

    /// To be done once.
    static void prepare(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(TABLE);
        }
    }

    /// Not measured: making the tasks is the work of whoever starts the promise.
    static int schedule(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            int tasks = statement.executeUpdate(TASKS);
            statement.execute("vacuum analyze scheduled_tasks");
            return tasks;
        }
    }

    @Override
    public void sweep(int workers) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(THREADS_EACH * workers + 2);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            CountDownLatch left = new CountDownLatch(due(pool));
            OneTimeTask<Void> breach =
                    Tasks.oneTime("breach")
                            .execute((task, context) -> {
                                write(pool, UUID.fromString(task.getId()));
                                left.countDown();
                            });
            Scheduler scheduler =
                    Scheduler.create(pool, List.of(breach))
                            .threads(THREADS_EACH * workers)
                            .pollUsingLockAndFetch(0.5, 4.0)
                            .pollingInterval(Duration.ofMillis(100))
                            .build();
            scheduler.start();
            left.await();
            scheduler.stop();
        }
    }

    private static int due(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from scheduled_tasks")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void write(HikariDataSource pool, UUID id) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : WRITES) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setObject(1, id);
                    statement.executeUpdate();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
