package dev.redress.core.sla;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a rehearsal adds up to, by stage. For one use by one thread.
public final class RehearsalFigures {

    /// How many promises there were, of how many people were warned, how many were broken.
    public record Figures(int due, int warned, int breached) {

        private static final Figures NONE = new Figures(0, 0, 0);

        private Figures with(Rehearsal.@Nullable Fate fate) {
            return fate == null
                    ? this
                    : new Figures(
                            due + 1,
                            warned + (fate.warned() ? 1 : 0),
                            breached + (fate.breached() ? 1 : 0));
        }
    }

    /// A stage today and by the draft.
    public record StageFigures(Stage stage, Figures today, Figures draft) {}

    private final int listedMax;
    private final Map<Stage, StageFigures> byStage = new EnumMap<>(Stage.class);
    private final List<Rehearsal.Replay> differing = new ArrayList<>();
    private int differences;

    /// @param listedMax of how many differing stages it is told which they are
    public RehearsalFigures(int listedMax) {
        this.listedMax = listedMax;
    }

    public void add(List<Rehearsal.Replay> replays) {
        for (Rehearsal.Replay replay : replays) {
            StageFigures before =
                    byStage.getOrDefault(
                            replay.stage(),
                            new StageFigures(replay.stage(), Figures.NONE, Figures.NONE));
            byStage.put(
                    replay.stage(),
                    new StageFigures(
                            replay.stage(),
                            before.today().with(replay.today()),
                            before.draft().with(replay.draft())));
            note(replay);
        }
    }

    private void note(Rehearsal.Replay replay) {
        if (replay.differs()) {
            differences++;
            if (differing.size() < listedMax) {
                differing.add(replay);
            }
        }
    }

    /// In the order of the stages.
    public List<StageFigures> stages() {
        return List.copyOf(byStage.values());
    }

    /// The first differing stages of cases, at most as many as are to be listed.
    public List<Rehearsal.Replay> differing() {
        return List.copyOf(differing);
    }

    /// How many stages of cases differ, listed or not.
    public int differences() {
        return differences;
    }
}
