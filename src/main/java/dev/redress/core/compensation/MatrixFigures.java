package dev.redress.core.compensation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the rehearsal of a matrix adds up to, by whose consent was needed. For one use by one
/// thread.
public final class MatrixFigures {

    /// How many grants there were, and what they came to, in CNY.
    public record Figures(int grants, BigDecimal sum) {

        private static final Figures NONE = new Figures(0, new BigDecimal("0.00"));

        private Figures with(BigDecimal amount) {
            return new Figures(grants + 1, sum.add(amount));
        }
    }

    /// What needed somebody's consent, and by the draft would have.
    public record ConsentFigures(Consent consent, Figures today, Figures draft) {}

    private final int listedMax;
    private final Map<Consent, ConsentFigures> byConsent = new TreeMap<>();
    private final List<MatrixRehearsal.Replay> differing = new ArrayList<>();
    private int differences;

    /// Begins with nothing.
    ///
    /// @param listedMax of how many differing grants it is told which they are
    public MatrixFigures(int listedMax) {
        this.listedMax = listedMax;
    }

    public void add(MatrixRehearsal.Replay replay) {
        BigDecimal amount = replay.past().amount();
        ConsentFigures today = of(replay.today());
        put(new ConsentFigures(today.consent, today.today.with(amount), today.draft));
        ConsentFigures draft = of(replay.draft());
        put(new ConsentFigures(draft.consent, draft.today, draft.draft.with(amount)));
        if (replay.differs()) {
            differences++;
            if (differing.size() < listedMax) {
                differing.add(replay);
            }
        }
    }

    private ConsentFigures of(Consent consent) {
        return byConsent.getOrDefault(
                consent, new ConsentFigures(consent, Figures.NONE, Figures.NONE));
    }

    private void put(ConsentFigures fresh) {
        byConsent.put(fresh.consent, fresh);
    }

    /// From what needs nobody to what is impossible.
    public List<ConsentFigures> lines() {
        return List.copyOf(byConsent.values());
    }

    /// The first differing grants, at most as many as are to be listed.
    public List<MatrixRehearsal.Replay> differing() {
        return List.copyOf(differing);
    }

    /// How many grants differ, listed or not.
    public int differences() {
        return differences;
    }
}
