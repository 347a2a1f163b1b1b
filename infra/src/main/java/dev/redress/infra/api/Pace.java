package dev.redress.infra.api;

/// How often a route may be called. More is answered 429.
enum Pace {
    /// What customers and the platform's app write.
    WRITING(500, 1000),
    /// Behind a token in the path, which somebody might try out.
    GUESSING(50, 100),
    SIGNING_IN(20, 40),
    LOOKING_UP(100, 200),
    /// What the staff and programs do.
    WORKING(300, 600);

    private final int rate;
    private final int burst;

    /// @param rate calls in a second
    /// @param burst calls at once
    Pace(int rate, int burst) {
        this.rate = rate;
        this.burst = burst;
    }

    int rate() {
        return rate;
    }

    int burst() {
        return burst;
    }
}
