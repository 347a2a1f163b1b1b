package dev.redress.store;

/// By what the outcomes of appeals are counted.
public enum AppealGroup {
    /// Who made the decision that was appealed against.
    DECIDER("e.details ->> 'firstDecider'"),
    REVIEWER("e.actor"),
    CATEGORY("c.category");

    private final String column;

    AppealGroup(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
