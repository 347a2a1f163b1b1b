package dev.redress.store;

import dev.redress.core.privacy.Findable;
import java.util.List;
import java.util.Map;

/// A table with sealed columns, for sealing its rows anew.
///
/// @param id an expression that identifies a row, the same text that its cells are sealed for
/// @param columns the sealed ones
/// @param marks what is found by which column, and the sealed column that it is made of
record SealedTable(String name, String id, List<String> columns, Map<Findable, Marked> marks) {

    /// @param mark the column with the mark
    /// @param of the sealed column
    record Marked(String mark, String of) {}

    static final SealedTable COMPLAINT =
            new SealedTable(
                    ComplaintRow.TABLE,
                    "id",
                    List.of("customer_name", "customer_phone", "customer_email", "content"),
                    Map.of(
                            Findable.PHONE, new Marked("phone_mark", "customer_phone"),
                            Findable.EMAIL, new Marked("email_mark", "customer_email")));

    /// All there are.
    static final List<SealedTable> ALL = List.of(COMPLAINT);

    SealedTable {
        columns = List.copyOf(columns);
        marks = Map.copyOf(marks);
    }
}
