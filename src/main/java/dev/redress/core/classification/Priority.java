package dev.redress.core.classification;

/// Queue order, most pressing first (spec.md §6.5). Never changes a deadline.
public enum Priority {
    P1,
    P2,
    P3,
    P4;

    /// The place in the queue that the severity alone gives.
    public static Priority of(Severity severity) {
        return switch (severity) {
            case URGENT -> P1;
            case MAJOR -> P2;
            case SERIOUS -> P3;
            case GENERAL -> P4;
        };
    }

    /// One place nearer to the front, but above P2 only urgency goes.
    public Priority lifted() {
        return switch (this) {
            case P1 -> P1;
            case P2, P3 -> P2;
            case P4 -> P3;
        };
    }

    /// The place after the severity changed: as many places before that of the severity as it was,
    /// and no fewer than `lifts`, of which some may have found no room.
    Priority after(Severity before, Severity fresh, int lifts) {
        Priority result = of(fresh);
        Priority place = of(before);
        int left = lifts;
        while (compareTo(place) < 0 && place != place.lifted()) {
            place = place.lifted();
            result = result.lifted();
            left--;
        }
        for (; left > 0; left--) {
            result = result.lifted();
        }
        return result;
    }

    /// The more pressing of both.
    public Priority atLeast(Priority floor) {
        return compareTo(floor) > 0 ? floor : this;
    }
}
