package dev.redress.store;

import dev.redress.core.privacy.BrokenSeal;
import dev.redress.core.privacy.Findable;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row that is sealed anew.
record ResealedRow(SealedTable table, Row row) {

    /// For [ResealSql#put].
    ///
    /// @throws BrokenSeal when one of its columns cannot be opened
    Tuple parameters() {
        String id = row.getValue("row_id").toString();
        SealedRow old = new SealedRow(table.name(), id, row.getInteger("sealed_with"));
        SealedRow fresh = SealedRow.fresh(table.name(), id);
        Tuple parameters = Tuple.of(row.getString("place"), fresh.sealedWith());
        for (String column : table.columns()) {
            parameters.addString(fresh.sealIfAny(column, clear(old, column)));
        }
        for (Map.Entry<Findable, SealedTable.Marked> marked : table.marks().entrySet()) {
            parameters.addString(Sealing.mark(marked.getKey(), clear(old, marked.getValue().of())));
        }
        return parameters;
    }

    private @Nullable String clear(SealedRow old, String column) {
        return old.openIfAny(column, row.getString(column));
    }
}
