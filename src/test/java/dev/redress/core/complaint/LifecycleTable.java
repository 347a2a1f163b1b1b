package dev.redress.core.complaint;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.redress.core.identity.Role;
import dev.redress.support.Published;
import dev.redress.support.Published.Row;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The tables of `src/docs/case-lifecycle.md`.
final class LifecycleTable {

    private static final Published DOCUMENT = Published.document("case-lifecycle.md");
    private static final String NAME = "Command, given";
    private static final Pattern LIST = Pattern.compile(", ");

    static final Map<String, Set<Status>> GROUPS =
            DOCUMENT.table("Group").stream()
                    .collect(toMap(row -> row.cell("Group"), row -> named(row.cell("Statuses"))));

    static final List<Way> WAYS =
            DOCUMENT.tables(NAME).getFirst().stream().map(LifecycleTable::way).toList();

    static final List<Who> WHO =
            DOCUMENT.tables(NAME).getLast().stream().map(LifecycleTable::who).toList();

    /// Events of spec.md §5.1 that no command stands for.
    static final Set<String> OTHER_EVENTS =
            DOCUMENT.tables("Event of spec.md §5.1").stream()
                    .flatMap(List::stream)
                    .map(LifecycleTable::event)
                    .collect(toSet());

    private LifecycleTable() {}

    /// @param event of spec.md §5.1, empty for what the specification does not list
    /// @param to a status, `same`, or `refused` and the obstacle
    record Way(String name, String event, Set<Status> from, String to) {
        String command() {
            return commandOf(name);
        }

        boolean isMove() {
            return !to.equals("same") && !to.startsWith("refused");
        }
    }

    /// @param obstacle what `n` means
    record Who(String name, Map<Role, Cell> cells, String obstacle) {
        String command() {
            return commandOf(name);
        }
    }

    enum Cell {
        YES,
        OWN,
        NO,
        UNCERTIFIED,
        AT_THE_DOOR
    }

    static Way way(String name) {
        return WAYS.stream().filter(way -> way.name().equals(name)).findFirst().orElseThrow();
    }

    private static String commandOf(String name) {
        return name.substring(0, name.indexOf(','));
    }

    private static Way way(Row row) {
        return new Way(row.cell(NAME), event(row), statuses(row.cell("From")), row.cell("To"));
    }

    private static String event(Row row) {
        return row.cell("Event of spec.md §5.1").replace("`", "");
    }

    /// Statuses and groups of them, and behind `except` those that are left out.
    private static Set<Status> statuses(String words) {
        Iterator<String> parts = Pattern.compile(" except ").splitAsStream(words).iterator();
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String word : LIST.split(parts.next(), 0)) {
            Set<Status> group = GROUPS.get(word);
            statuses.addAll(group == null ? named(word) : group);
        }
        parts.forEachRemaining(exceptions -> statuses.removeAll(named(exceptions)));
        return statuses;
    }

    private static Set<Status> named(String words) {
        return LIST.splitAsStream(words)
                .map(Status::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    private static Who who(Row row) {
        Map<Role, Cell> cells = new EnumMap<>(Role.class);
        for (Row column : DOCUMENT.table("Column")) {
            Role role = Role.labelled(column.cell("Role")).orElseThrow();
            cells.put(role, cell(row.cell(column.cell("Column"))));
        }
        return new Who(row.cell(NAME), cells, row.cell("n means"));
    }

    private static Cell cell(String mark) {
        return switch (mark) {
            case "y" -> Cell.YES;
            case "o" -> Cell.OWN;
            case "n" -> Cell.NO;
            case "c" -> Cell.UNCERTIFIED;
            case "–" -> Cell.AT_THE_DOOR;
            default -> throw new AssertionError("No such mark: " + mark);
        };
    }
}
