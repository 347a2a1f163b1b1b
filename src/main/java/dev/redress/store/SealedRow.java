package dev.redress.store;

import dev.redress.core.privacy.Cell;
import org.jspecify.annotations.Nullable;

/// Seals and opens columns of one row.
///
/// @param id of the row in its table, as a text
/// @param sealedWith the oldest key with which anything of it is sealed. 0 before the row was ever
///   sealed: what has no seal is then taken as it is; otherwise it is refused
record SealedRow(String table, String id, int sealedWith) {

    private static final String MARK = "enc:";

    /// A row that is written for the first time.
    static SealedRow fresh(String table, Object id) {
        return new SealedRow(table, id.toString(), Sealing.key());
    }

    /// What is written into a row now cannot make it newer, since the rest of it stays as it is.
    int afterChange() {
        return Math.min(sealedWith, Sealing.key());
    }

    String seal(String column, String value) {
        return Sealing.seal(cell(column), value);
    }

    String open(String column, String stored) {
        boolean isClear = sealedWith == 0 && !stored.startsWith(MARK);
        return isClear ? stored : Sealing.open(cell(column), stored);
    }

    @Nullable String sealIfAny(String column, @Nullable String value) {
        return value == null ? null : seal(column, value);
    }

    @Nullable String openIfAny(String column, @Nullable String stored) {
        return stored == null ? null : open(column, stored);
    }

    private Cell cell(String column) {
        return new Cell(table, column, id);
    }
}
