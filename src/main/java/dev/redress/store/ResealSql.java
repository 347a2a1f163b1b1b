package dev.redress.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The statements that seal rows anew.
final class ResealSql {

    private ResealSql() {}

    static String count(SealedTable table) {
        return "select count(*)::int from (select from %s where sealed_with < $1 limit $2) waiting"
                .formatted(table.name());
    }

    /// The oldest keys first, by the index.
    static String take(SealedTable table) {
        return """
        select ctid::text as place, %s as row_id, sealed_with, %s from %s where sealed_with < $1
        order by sealed_with limit $2 for no key update skip locked
        """
                .formatted(
                        table.id(),
                        table.columns().stream()
                                .map(column -> column + "::text")
                                .collect(Collectors.joining(", ")),
                        table.name());
    }

    /// `update t set a = $3, b = $4, sealed_with = $2 where ctid = $1`: nobody changes the row
    /// since it was taken, so that it is where it was.
    static String put(SealedTable table) {
        List<String> names = new ArrayList<>(table.columns());
        table.marks().values().forEach(marked -> names.add(marked.mark()));
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            changes.add("%s = $%d".formatted(names.get(i), i + 3));
        }
        return "update %s set %s, sealed_with = $2 where ctid = $1::text::tid"
                .formatted(table.name(), String.join(", ", changes));
    }
}
