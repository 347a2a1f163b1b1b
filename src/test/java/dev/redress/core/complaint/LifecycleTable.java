package dev.redress.core.complaint;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.redress.core.identity.Role;
import dev.redress.support.Published;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The tables of `src/docs/case-lifecycle.md`.
final class LifecycleTable {

    private static final Published DOCUMENT = Published.document("case-lifecycle.md");
    private static final String NAME = "Command, given";

    static final Map<String, Set<Status>> GROUPS =
            DOCUMENT.table("Group").stream()
                    .collect(toMap(row -> row.get("Group"), row -> named(row.get("Statuses"))));

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
        AT_THE_DOOR
    }

    static Way way(String name) {
        return WAYS.stream().filter(way -> way.name().equals(name)).findFirst().orElseThrow();
    }

    private static String commandOf(String name) {
        return name.substring(0, name.indexOf(','));
    }

    private static Way way(Map<String, String> row) {
        return new Way(row.get(NAME), event(row), statuses(row.get("From")), row.get("To"));
    }

    private static String event(Map<String, String> row) {
        return row.get("Event of spec.md §5.1").replace("`", "");
    }

    /// Statuses and groups of them, and behind `except` those that are left out.
    private static Set<Status> statuses(String words) {
        String[] parts = words.split(" except ");
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String word : parts[0].split(", ")) {
            statuses.addAll(GROUPS.containsKey(word) ? GROUPS.get(word) : named(word));
        }
        if (parts.length > 1) {
            statuses.removeAll(named(parts[1]));
        }
        return statuses;
    }

    private static Set<Status> named(String words) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Stream.of(words.split(", ")).map(Status::valueOf).forEach(statuses::add);
        return statuses;
    }

    private static Who who(Map<String, String> row) {
        Map<Role, Cell> cells = new EnumMap<>(Role.class);
        for (Map<String, String> column : DOCUMENT.table("Column")) {
            Role role = Role.labelled(column.get("Role")).orElseThrow();
            cells.put(role, cell(row.get(column.get("Column"))));
        }
        return new Who(row.get(NAME), cells, row.get("n means"));
    }

    private static Cell cell(String mark) {
        return switch (mark) {
            case "y" -> Cell.YES;
            case "o" -> Cell.OWN;
            case "n" -> Cell.NO;
            case "–" -> Cell.AT_THE_DOOR;
            default -> throw new AssertionError("No such mark: " + mark);
        };
    }
}
