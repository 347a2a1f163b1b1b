package dev.redress.core.businesstime;

/// Time between two epoch seconds, half-open and never empty.
record Stretch(long from, long to) {

    boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }
}
