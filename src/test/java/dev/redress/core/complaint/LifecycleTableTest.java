package dev.redress.core.complaint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.LifecycleTable.Way;
import dev.redress.core.complaint.LifecycleTable.Who;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Plays each row of the tables that are published in `src/docs/case-lifecycle.md`, which say what
/// spec.md §5.1 and §7.1 want.
class LifecycleTableTest {

    private static final String HOW_TO_ADD =
            """
            A command needs a row in both tables of src/docs/case-lifecycle.md: in “Commands and \
            statuses” for each status it may lead to and each reason it may be refused for, and in \
            “Commands and roles” for each answer the roles get. Name the rows “Command, given”, and \
            play each in a class beside WorkPlays that Plays knows. What they say comes from \
            spec.md §5.1 and §7.1, not from what the code does.\
            """;

    @Test
    void every_command_and_action_stands_in_both_tables() {
        Set<String> commands = commands(Command.class).map(Class::getSimpleName).collect(toSet());
        Set<Action> actions =
                Plays.ALL.values().stream().map(play -> play.command().action()).collect(toSet());

        assertThat(LifecycleTable.WAYS.stream().map(Way::command).collect(toSet()))
                .as(HOW_TO_ADD)
                .isEqualTo(commands);
        assertThat(LifecycleTable.WHO.stream().map(Who::command).collect(toSet()))
                .as(HOW_TO_ADD)
                .isEqualTo(commands);
        assertThat(actions).as(HOW_TO_ADD).isEqualTo(EnumSet.allOf(Action.class));
    }

    @Test
    void every_row_is_played_by_a_command_of_its_name() {
        assertThat(LifecycleTable.WAYS.stream().map(Way::name).toList())
                .as(HOW_TO_ADD)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Plays.ALL.keySet());
        assertThat(Plays.ALL.keySet())
                .as(HOW_TO_ADD)
                .containsAll(LifecycleTable.WHO.stream().map(Who::name).toList());
        Plays.ALL.forEach((name, play) ->
                assertThat(name).startsWith(play.command().getClass().getSimpleName() + ","));
    }

    @Test
    void every_status_and_role_stands_in_the_tables() {
        assertThat(LifecycleTable.GROUPS.get("any")).isEqualTo(EnumSet.allOf(Status.class));
        assertThat(LifecycleTable.GROUPS.get("open"))
                .isEqualTo(Stream.of(Status.values()).filter(Status::isOpen).collect(toSet()));
        assertThat(LifecycleTable.WHO)
                .allSatisfy(row ->
                        assertThat(row.cells().keySet()).isEqualTo(EnumSet.allOf(Role.class)));
    }

    @TestFactory
    Stream<DynamicTest> a_command_leads_where_its_row_says() {
        return LifecycleTable.WAYS.stream()
                .map(way -> DynamicTest.dynamicTest(way.name(), () -> leads(way)));
    }

    private static void leads(Way way) {
        for (Status from : way.from()) {
            Outcome outcome = Plays.named(way.name()).in(from);
            assertThat(said(outcome, from)).as("from %s", from).isEqualTo(way.to());
        }
    }

    @TestFactory
    Stream<DynamicTest> a_command_is_refused_in_every_status_that_it_has_no_row_for() {
        Map<String, List<Way>> byCommand =
                LifecycleTable.WAYS.stream().collect(groupingBy(Way::command));
        return byCommand.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> refused(entry.getValue())));
    }

    private static void refused(List<Way> ways) {
        Set<Status> others = EnumSet.allOf(Status.class);
        ways.forEach(way -> others.removeAll(way.from()));
        for (Status from : others) {
            for (Way way : ways) {
                assertThat(said(Plays.named(way.name()).in(from), from))
                        .as("%s from %s", way.name(), from)
                        .isEqualTo("refused WRONG_STATUS");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> each_role_may_what_its_cell_says() {
        return LifecycleTable.WHO.stream()
                .map(who -> DynamicTest.dynamicTest(who.name(), () -> may(who)));
    }

    private static void may(Who who) {
        Play play = Plays.named(who.name());
        for (Status from : LifecycleTable.way(who.name()).from()) {
            Complaint foreign = play.given().apply(CaseIn.status(from));
            who.cells()
                    .forEach((role, cell) -> {
                        Actor actor = new Actor("somebody", Set.of(role));
                        Complaint own =
                                Changed.filed(foreign, file -> file.followedUpBy(actor.name()));
                        ListAssert<String> told =
                                assertThat(
                                                List.of(
                                                        allowed(play.by(actor, foreign)),
                                                        allowed(play.by(actor, own))))
                                        .as(
                                                "%s from %s: with another's case, with an own one",
                                                role, from);
                        switch (cell) {
                            case YES -> told.containsExactly("yes", "yes");
                            case OWN -> told.containsExactly("NOT_RESPONSIBLE", "yes");
                            case NO -> told.doesNotContain("yes").last().isEqualTo(who.obstacle());
                            case UNCERTIFIED, AT_THE_DOOR -> {
                                // The case is not looked at.
                            }
                        }
                    });
        }
    }

    private static String said(Outcome outcome, Status from) {
        return switch (outcome) {
            case Outcome.Accepted(var change) ->
                    change.after().status() == from ? "same" : change.after().status().name();
            case Outcome.Refused(var refusal) -> "refused " + refusal.obstacle();
        };
    }

    private static String allowed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> "yes";
            case Outcome.Refused(var refusal) -> refusal.obstacle().name();
        };
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(LifecycleTableTest::commands)
                : Stream.of(type);
    }
}
