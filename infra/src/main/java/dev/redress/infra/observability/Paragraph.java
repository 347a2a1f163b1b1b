package dev.redress.infra.observability;

import java.util.Locale;

/// The paragraphs of the runbook.
public enum Paragraph {
    ERRORS,
    TAKEN_BACK,
    SILENT,
    FAILING,
    FINDINGS,
    OUT_OF_TIME,
    THROTTLED,
    SLOW,
    API_FAILURES,
    DEAD_LETTERS,
    DATABASE_FULL,
    DATABASE_CONNECTIONS,
    DATABASE_PINNED,
    CONCURRENCY,
    MAIL_BOUNCES,
    MAIL_RECEIPTS;

    /// Its heading, and how its alarms begin.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
