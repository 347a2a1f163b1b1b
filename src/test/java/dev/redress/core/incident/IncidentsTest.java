package dev.redress.core.incident;

import static dev.redress.core.register.ATurn.after;
import static dev.redress.core.register.ATurn.flaw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.register.ATurn;
import dev.redress.core.register.Entry;
import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import dev.redress.support.JsonRecords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The state machine of spec.md §5.4.
class IncidentsTest {

    private static final IncidentPolicy PLANS =
            JsonRecords.readResource("/policy/incidents-v1.json", IncidentPolicy.class);
    private static final Alarm GENERAL =
            new Alarm(WarningLevel.YELLOW, ResponseLevel.LEVEL_2, null, List.of());
    private static final Alarm MAJOR =
            new Alarm(
                    WarningLevel.RED,
                    ResponseLevel.LEVEL_1,
                    "operations1",
                    List.of("back1", "middle1"));
    private static final Review REVIEW = new Review("证书到期", "提前告警", "无须修改");
    private static final Turn AGENT = ATurn.of("agent1");
    private static final Turn LEAD = ATurn.of("operations1");

    private static final Map<String, IncidentCommand> COMMANDS =
            Map.of(
                    "join", new IncidentCommand.Join(SignalSource.SYSTEM_LOG, "又一次告警"),
                    "declare", new IncidentCommand.Declare(GENERAL),
                    "notifyTeams",
                            new IncidentCommand.NotifyTeams(
                                    PLANS.planOf(IncidentClass.SERVICE_OUTAGE), 1),
                    "dismiss", new IncidentCommand.Dismiss("误报"),
                    "contain", new IncidentCommand.Contain("已隔离"),
                    "restore", new IncidentCommand.Restore("已恢复"),
                    "recover", new IncidentCommand.Recover("正常", "一致"),
                    "raise", new IncidentCommand.Raise(MAJOR),
                    "note", new IncidentCommand.Note("已联系云服务商"),
                    "close", new IncidentCommand.Close(REVIEW, null));

    private static final Map<IncidentState, List<String>> POSSIBLE =
            Map.of(
                    IncidentState.DETECTED, List.of("join", "declare", "dismiss", "note"),
                    IncidentState.DECLARED, List.of("join", "notifyTeams", "raise", "note"),
                    IncidentState.RESPONDING,
                            List.of("join", "contain", "restore", "raise", "note"),
                    IncidentState.RECOVERING,
                            List.of("join", "contain", "restore", "recover", "raise", "note"),
                    IncidentState.RECOVERED, List.of("join", "raise", "note", "close"),
                    IncidentState.CLOSED, List.of(),
                    IncidentState.FALSE_ALARM, List.of());

    private static final List<IncidentState> WAY =
            List.of(
                    IncidentState.DETECTED,
                    IncidentState.DECLARED,
                    IncidentState.RESPONDING,
                    IncidentState.RECOVERING,
                    IncidentState.RECOVERED);

    @ParameterizedTest
    @EnumSource(IncidentState.class)
    void each_state_takes_the_commands_of_the_table_and_refuses_the_others(IncidentState state) {
        Incident found = in(state, IncidentClass.SERVICE_OUTAGE);
        assertThat(found.state()).isEqualTo(state);

        COMMANDS.forEach((name, command) -> {
            Step<Incident> step = Incidents.step(found, command, LEAD);
            if (POSSIBLE.getOrDefault(state, List.of()).contains(name)) {
                assertThat(step).as(name).isInstanceOf(Step.Taken.class);
            } else {
                assertThat(flaw(step)).as(name).isEqualTo(Flaw.WRONG_STATE);
            }
        });
    }

    @Test
    void whoever_reports_it_owns_it_until_it_is_handed_over() {
        Incident found = in(IncidentState.DETECTED, IncidentClass.SERVICE_OUTAGE);
        assertThat(found.owner()).isEqualTo("agent1");

        IncidentCommand handOver = new IncidentCommand.HandOver("back1");
        assertThat(flaw(Incidents.step(found, handOver, ATurn.of("agent2"))))
                .isEqualTo(Flaw.NOT_FOR_ACTOR);
        assertThat(after(Incidents.step(found, handOver, AGENT)).owner()).isEqualTo("back1");
    }

    @Test
    void red_is_answered_on_level_1_which_needs_a_leader_and_a_command_centre() {
        Incident found = in(IncidentState.DETECTED, IncidentClass.SERVICE_OUTAGE);

        assertThat(declared(found, WarningLevel.RED, ResponseLevel.LEVEL_2, "operations1", "back1"))
                .isEqualTo(Flaw.LEVEL_TOO_LOW);
        assertThat(declared(found, WarningLevel.RED, ResponseLevel.LEVEL_1, null, "back1"))
                .isEqualTo(Flaw.COMMAND_CENTRE_REQUIRED);
        assertThat(declared(found, WarningLevel.ORANGE, ResponseLevel.LEVEL_1, "operations1"))
                .isEqualTo(Flaw.COMMAND_CENTRE_REQUIRED);
        assertThat(after(Incidents.step(found, new IncidentCommand.Declare(MAJOR), LEAD)).alarm())
                .isEqualTo(MAJOR);
    }

    @Test
    void declaring_calls_the_teams_of_the_plan_and_the_command_centre_at_once() {
        Incident found = in(IncidentState.DETECTED, IncidentClass.SERVICE_OUTAGE);

        Step<Incident> step = Incidents.declare(found, MAJOR, PLANS, 7, AGENT);

        assertThat(after(step).state()).isEqualTo(IncidentState.RESPONDING);
        assertThat(after(step).planVersion()).isEqualTo(7);
        Step.Taken<Incident> taken = (Step.Taken<Incident>) step;
        assertThat(taken.entries().stream().map(Entry::type))
                .containsExactly("DECLARED", "TEAMS_NOTIFIED");
        assertThat(taken.entries().stream().map(Entry::actor)).containsExactly("agent1", "system");
        assertThat(taken.notices().stream().map(notice -> notice.recipient().address()))
                .contains("role:back", "person:operations1", "person:middle1")
                .doesNotHaveDuplicates();
    }

    @Test
    void levels_are_raised_by_any_team_and_lowered_by_whoever_leads() {
        Incident found = in(IncidentState.RESPONDING, IncidentClass.SERVICE_OUTAGE);
        Turn team = ATurn.of("expert1");

        assertThat(flaw(Incidents.step(found, new IncidentCommand.Raise(GENERAL), team)))
                .isEqualTo(Flaw.NOT_RAISED);
        Incident raised = after(Incidents.step(found, new IncidentCommand.Raise(MAJOR), team));
        IncidentCommand lower = new IncidentCommand.Lower(GENERAL, "影响已缩小");
        assertThat(flaw(Incidents.step(raised, lower, team))).isEqualTo(Flaw.NOT_FOR_ACTOR);
        assertThat(flaw(Incidents.step(found, lower, LEAD))).isEqualTo(Flaw.NOT_LOWERED);
        assertThat(after(Incidents.step(raised, lower, LEAD)).alarm()).isEqualTo(GENERAL);
    }

    @Test
    void a_leak_is_closed_only_after_it_was_decided_who_is_told() {
        Turn head = ATurn.of("security1");
        Incident found = in(IncidentState.RECOVERED, IncidentClass.DATA_LEAK);
        IncidentCommand close = new IncidentCommand.Close(REVIEW, "《个人信息保护法》第五十七条");
        IncidentCommand decide = new IncidentCommand.DecideNotification(true, true, "涉及手机号", null);

        assertThat(flaw(Incidents.step(found, close, head))).isEqualTo(Flaw.NOTIFICATION_UNDECIDED);
        assertThat(flaw(Incidents.step(found, decide, ATurn.of("back1"))))
                .isEqualTo(Flaw.NOT_FOR_ACTOR);
        Incident decided = after(Incidents.step(found, decide, ATurn.of("compliance1")));
        assertThat(flaw(Incidents.step(decided, close, ATurn.of("back1"))))
                .isEqualTo(Flaw.NOT_FOR_ACTOR);
        Incident closed = after(Incidents.step(decided, close, head));
        assertThat(closed.legalBasis()).isEqualTo("《个人信息保护法》第五十七条");
        assertThat(closed.openKey()).isNull();
    }

    @Test
    void a_plan_has_every_step_of_its_scheme_and_protects_personal_data() {
        EmergencyPlan leak = PLANS.planOf(IncidentClass.DATA_LEAK);
        assertThat(leak.steps().stream().map(PlanStep::phase))
                .containsExactly(
                        PlanPhase.RECOGNISE,
                        PlanPhase.RESPOND,
                        PlanPhase.NOTIFY,
                        PlanPhase.ANALYSE_AND_PREVENT);
        assertThat(PLANS.plans())
                .allMatch(plan -> !plan.dataProtection().isBlank())
                .hasSize(IncidentClass.values().length);

        assertThatThrownBy(() -> changed(leak, leak.steps(), " "))
                .hasMessageContaining("dataProtection");
        assertThatThrownBy(() -> changed(leak, leak.steps().subList(0, 3), "加密保存"))
                .hasMessageContaining("ANALYSE_AND_PREVENT");
    }

    private static EmergencyPlan changed(
            EmergencyPlan plan, List<PlanStep> steps, String dataProtection) {
        return new EmergencyPlan(
                plan.incidentClass(),
                plan.startsWhen(),
                plan.alerts(),
                steps,
                plan.communication(),
                plan.resources(),
                dataProtection);
    }

    private static Flaw declared(
            Incident found,
            WarningLevel warning,
            ResponseLevel response,
            @Nullable String leader,
            String... centre) {
        Alarm alarm = new Alarm(warning, response, leader, List.of(centre));
        return flaw(Incidents.step(found, new IncidentCommand.Declare(alarm), LEAD));
    }

    private static Incident in(IncidentState wanted, IncidentClass incidentClass) {
        Incident.Report report =
                new Incident.Report(
                        UUID.randomUUID(), incidentClass, "key", "服务不可用", SignalSource.STAFF, null);
        Incident found = after(Incidents.report(report, AGENT));
        if (wanted == IncidentState.FALSE_ALARM) {
            return after(Incidents.step(found, command("dismiss"), LEAD));
        }
        if (wanted == IncidentState.CLOSED) {
            return after(
                    Incidents.step(
                            in(IncidentState.RECOVERED, incidentClass), command("close"), LEAD));
        }
        List<String> way = List.of("declare", "notifyTeams", "contain", "recover");
        for (String name : way.subList(0, WAY.indexOf(wanted))) {
            found = after(Incidents.step(found, command(name), LEAD));
        }
        return found;
    }

    private static IncidentCommand command(String name) {
        return Objects.requireNonNull(COMMANDS.get(name));
    }
}
