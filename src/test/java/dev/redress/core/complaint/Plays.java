package dev.redress.core.complaint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// How each row of `src/docs/case-lifecycle.md` is played: by the name in its first column.
final class Plays {

    static final Map<String, Play> ALL =
            together(
                    List.of(
                            WorkPlays.ALL,
                            FactPlays.ALL,
                            RoutingPlays.ALL,
                            GradePlays.ALL,
                            ClusterPlays.ALL,
                            SettlementPlays.ALL,
                            CompensationPlays.ALL,
                            ReviewPlays.ALL,
                            PartyPlays.ALL,
                            DisputePlays.ALL,
                            ClosingPlays.ALL,
                            JoinPlays.ALL,
                            TurnPlays.ALL));

    private Plays() {}

    static Play named(String row) {
        return Objects.requireNonNull(ALL.get(row), row);
    }

    private static Map<String, Play> together(List<Map<String, Play>> parts) {
        // In one order in every run: cases that live by chance choose among them.
        Map<String, Play> all = new TreeMap<>();
        for (Map<String, Play> part : parts) {
            part.forEach((name, play) -> {
                if (all.put(name, play) != null) {
                    throw new AssertionError(name + " is played twice");
                }
            });
        }
        return all;
    }
}
