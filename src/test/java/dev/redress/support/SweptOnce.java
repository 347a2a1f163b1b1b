package dev.redress.support;

import java.util.Map;

/// What must never be found after sweeps of cases of [Cases#RUDE_SERVICE] that nobody touched for
/// three hours, however often they were interrupted: of each case, two promises were warned of and
/// broken, two levels raised, six people told, and a supervisor given the case.
public final class SweptOnce {

    // The cases of the demo have neither; what is in their texts, nobody can ask the database.
    private static final String SWEPT =
            "with swept as (select * from complaint"
                    + " where order_no like 'line%' or customer_phone is not null) ";

    /// Who is wrong, and how to find them: cases, one a row.
    public static final Map<String, String> WRONG =
            Map.of(
                    "events that were not told exactly once",
                    SWEPT
                            + """
                            select c.case_no || ' ' || due.type || ' ' || due.stage
                            from swept c cross join (values
                              ('SLA_WARNING', 'FIRST_RESPONSE'), ('SLA_BREACHED', 'FIRST_RESPONSE'),
                              ('SLA_WARNING', 'ASSIGN'), ('SLA_BREACHED', 'ASSIGN')) due (type, stage)
                            where 1 <> (select count(*) from complaint_event e
                                        where e.complaint_id = c.id and e.type = due.type
                                          and e.details ->> 'stage' = due.stage)
                            """,
                    "events of other promises",
                    SWEPT
                            + """
                            select c.case_no || ' ' || e.type
                            from swept c join complaint_event e on e.complaint_id = c.id
                            where e.type in ('SLA_WARNING', 'SLA_BREACHED')
                              and e.details ->> 'stage' not in ('FIRST_RESPONSE', 'ASSIGN')
                            """,
                    "events without their one entry in the ledger",
                    SWEPT
                            + """
                            select c.case_no || ' ' || due.event || ' ' || due.stage
                            from swept c cross join (values
                              ('WARNED', 'FIRST_RESPONSE'), ('BREACHED', 'FIRST_RESPONSE'),
                              ('WARNED', 'ASSIGN'), ('BREACHED', 'ASSIGN')) due (event, stage)
                            where 1 <> (select count(*) from deadline_ledger l
                                        where l.complaint_id = c.id and l.event = due.event
                                          and l.stage = due.stage)
                            """,
                    "promises that are not as the ledger says",
                    SWEPT
                            + """
                            select c.case_no || ' ' || d.stage
                            from swept c join deadline d on d.complaint_id = c.id
                            where d.stage in ('FIRST_RESPONSE', 'ASSIGN')
                              and (d.state <> 'BREACHED' or d.breached_at <> d.due_at)
                            """,
                    "cases on another level, or written in more than one change",
                    SWEPT
                            + """
                            select case_no || ' ' || escalation_level || ' ' || version from swept
                            where escalation_level <> 3 or version <> 2 or assignee is null
                              or status <> 'ASSIGNED'
                            """,
                    "levels that were not raised one by one",
                    SWEPT
                            + """
                            select c.case_no from swept c
                            where 2 <> (select count(*) from complaint_event e
                                        where e.complaint_id = c.id and e.type = 'ESCALATED')
                              or 1 <> (select count(*) from complaint_event e
                                       where e.complaint_id = c.id and e.type = 'ASSIGNED')
                            """,
                    "notices that are missing or too many",
                    SWEPT
                            + """
                            select c.case_no from swept c
                            where 6 <> (select count(*) from outbox o
                                        where o.complaint_id = c.id and o.template like 'SLA%')
                            """,
                    "notices of one occasion that somebody gets twice",
                    SWEPT
                            + """
                            select c.case_no || ' ' || o.template || ' ' || o.recipient
                            from swept c join outbox o on o.complaint_id = c.id
                            group by c.case_no, o.template, o.recipient, o.text having count(*) > 1
                            """);

    private SweptOnce() {}
}
