package dev.redress.store;

/// What promises are counted by.
public enum PromiseGroup {
    PERSON("d.responsible_person"),
    ROLE("d.responsible_role"),
    STAGE("d.stage"),
    SEVERITY("c.severity");

    private final String column;

    PromiseGroup(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
