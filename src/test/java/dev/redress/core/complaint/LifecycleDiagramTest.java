package dev.redress.core.complaint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.LifecycleTable.Way;
import dev.redress.support.Published;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Lets many cases live by chance, and compares the ways they went with those that are published in
/// `src/docs/case-lifecycle.md`.
///
/// Draws the diagram anew with `./mvnw -q -Dquick test -Dtest=LifecycleDiagramTest
/// -Dwrite.documents=true`.
class LifecycleDiagramTest {

    private static final int LIVES = 8_000;
    private static final long SEED = 20_260_302;
    private static final String OPENING = "[*]";
    private static final String DOCUMENT = "case-lifecycle.md";

    /// A command that changes the status.
    ///
    /// @param from a status, or how diagrams call where an opening comes from
    private record Move(String from, String command, Status to) {

        boolean isOpening() {
            return from.equals(OPENING);
        }

        String line() {
            return "    %s --> %s : %s".formatted(from, to, command);
        }
    }

    private static final Set<Move> MOVES = moves();

    private static Set<Move> moves() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        return Stream.generate(() -> RandomLife.lived(random))
                .limit(LIVES)
                .flatMap(LifecycleDiagramTest::moves)
                .collect(toSet());
    }

    private static Stream<Move> moves(RandomLife life) {
        Move opening = new Move(OPENING, "submit", life.opened().after().status());
        return Stream.concat(
                Stream.of(opening),
                life.steps().stream()
                        .filter(step -> step.found().status() != step.change().after().status())
                        .map(step ->
                                new Move(
                                        step.found().status().name(),
                                        step.command(),
                                        step.change().after().status())));
    }

    @Test
    void cases_go_each_way_of_the_table_and_no_other() {
        Set<String> lived =
                MOVES.stream().filter(move -> !move.isOpening()).map(Move::line).collect(toSet());

        assertThat(lived)
                .isEqualTo(
                        LifecycleTable.WAYS.stream()
                                .filter(Way::isMove)
                                .flatMap(LifecycleDiagramTest::lines)
                                .filter(line -> !isFromUnreached(line))
                                .collect(toSet()));
    }

    private static Stream<String> lines(Way way) {
        return way.from().stream()
                .map(from -> new Move(from.name(), way.command(), Status.valueOf(way.to())))
                .map(Move::line);
    }

    /// No way leads there, and so none leads away.
    private static boolean isFromUnreached(String line) {
        return unreached().anyMatch(status -> line.startsWith("    %s ".formatted(status)));
    }

    private static Stream<Status> unreached() {
        Set<Status> reached = MOVES.stream().map(Move::to).collect(toSet());
        return Stream.of(Status.values()).filter(status -> !reached.contains(status));
    }

    @Test
    void the_diagram_shows_the_ways_that_cases_go() {
        List<String> drawn = drawn();
        if (Boolean.getBoolean("write.documents")) {
            Published.document(DOCUMENT).write("mermaid", drawn);
        }

        assertThat(Published.document(DOCUMENT).block("mermaid")).isEqualTo(drawn);
    }

    private static List<String> drawn() {
        Comparator<Move> byStatus =
                Comparator.comparing((Move move) -> !move.isOpening())
                        .thenComparing(LifecycleDiagramTest::origin)
                        .thenComparing(Move::to);
        Map<Move, TreeSet<String>> commands =
                MOVES.stream()
                        .collect(
                                groupingBy(
                                        move -> new Move(move.from(), "", move.to()),
                                        () -> new TreeMap<>(byStatus),
                                        mapping(Move::command, toCollection(TreeSet::new))));
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        commands.forEach((move, names) ->
                lines.add(new Move(move.from(), String.join(", ", names), move.to()).line()));
        MOVES.stream()
                .map(Move::to)
                .filter(Status::terminal)
                .distinct()
                .sorted()
                .forEach(end -> lines.add("    %s --> [*]".formatted(end)));
        return lines;
    }

    /// Of an opening the first of all.
    private static Status origin(Move move) {
        return move.isOpening() ? Status.RECEIVED : Status.valueOf(move.from());
    }

    @Test
    void every_event_of_the_specification_has_its_row() {
        Set<String> shown =
                Stream.concat(
                                LifecycleTable.WAYS.stream()
                                        .map(Way::event)
                                        .filter(event -> !event.isEmpty()),
                                LifecycleTable.OTHER_EVENTS.stream())
                        .collect(toSet());

        assertThat(shown).isEqualTo(Set.of(SPECIFIED.split("\\s+")));
    }

    /// The column “Event” of spec.md §5.1.
    private static final String SPECIFIED =
            """
            submit acknowledge classify assign startInvestigation requestEvidence evidenceReceived \
            evidenceExpired waitThirdParty thirdPartyAnswered requestApproval approve reject propose \
            accept decline decide startExecution resolve executed confirmSatisfied \
            confirmUnsatisfied closeBySilence appeal appealUpheld appealDismissed startMediation \
            agreementFiled mediationFailed arbitrationFiled awardRecorded archive withdraw merge \
            rejectInvalid reclassify escalate reopen\
            """;
}
