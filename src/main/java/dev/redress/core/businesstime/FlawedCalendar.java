package dev.redress.core.businesstime;

import java.util.List;

/// Opening hours that contradict themselves, or never open.
public final class FlawedCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Flaw> flaws;

    FlawedCalendar(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    /// All that is wrong, at least one.
    public List<Flaw> flaws() {
        return flaws;
    }
}
