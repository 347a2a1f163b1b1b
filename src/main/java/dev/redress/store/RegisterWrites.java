package dev.redress.store;

import dev.redress.core.notice.Notice;
import dev.redress.core.register.Kept;
import dev.redress.core.register.Step;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes to registers inside a transaction that somebody else has begun, so that several changes
/// are one.
final class RegisterWrites {

    private final SqlConnection connection;
    private final Instant now;

    RegisterWrites(SqlConnection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    <T extends Kept> Uni<Filed<T>> open(RegisterName register, Step.Taken<T> first) {
        RegisterRow row = RegisterRow.of(register, first.after());
        return RegisterRow.COLUMNS.insert(connection, List.of(row)).chain(() -> follow(row, first));
    }

    /// @param row locked
    <T extends Kept> Uni<Filed<T>> change(RegisterRow row, Step.Taken<T> step) {
        row.take(step.after());
        return RegisterRow.COLUMNS.update(connection, row).chain(() -> follow(row, step));
    }

    private <T extends Kept> Uni<Filed<T>> follow(RegisterRow row, Step.Taken<T> step) {
        return RegisterEntryRow.COLUMNS
                .insert(connection, RegisterEntryRow.of(row, step.entries(), now))
                .chain(() -> untold(step.after().label(), step.notices()))
                .chain(messages -> Tables.OUTBOX.insert(connection, messages))
                .replaceWith(new Filed<>(step.after(), row.version));
    }

    /// The messages whose occasion nobody was told of yet.
    private Uni<List<OutboxRow>> untold(String label, List<Notice> notices) {
        if (notices.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<String> keys = notices.stream().map(Notice::key).distinct().toList();
        return CaseQueries.messageKeys(connection, DeskNotices.NO_CASE, keys)
                .map(told -> messages(label, notices, new HashSet<>(told)));
    }

    private List<OutboxRow> messages(String label, List<Notice> notices, Set<String> told) {
        return notices.stream()
                .filter(notice -> told.add(notice.key()))
                .map(notice -> OutboxRow.of(DeskNotices.NO_CASE, label, notice, now))
                .toList();
    }
}
