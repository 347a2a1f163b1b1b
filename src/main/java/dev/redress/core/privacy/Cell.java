package dev.redress.core.privacy;

/// A place in the database: the value of one column in one row.
///
/// @param row what identifies the row among those of its table, the same text each time
public record Cell(String table, String column, String row) {

    @Override
    public String toString() {
        return "%s.%s of %s".formatted(table, column, row);
    }
}
