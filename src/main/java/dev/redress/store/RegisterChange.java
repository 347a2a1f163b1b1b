package dev.redress.store;

import dev.redress.core.register.Kept;
import dev.redress.core.register.Step;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.function.Supplier;

/// One change of one register inside a transaction.
final class RegisterChange<T extends Kept> {

    private final SqlConnection connection;
    private final RegisterName name;
    private final FilingRequest<T> request;
    private final RegisterWrites writes;

    RegisterChange(SqlConnection connection, RegisterName name, FilingRequest<T> request) {
        this.connection = connection;
        this.name = name;
        this.request = request;
        this.writes = new RegisterWrites(connection, request.now());
    }

    Uni<Filing<T>> open(Step<T> first) {
        return switch (first) {
            case Step.Refused<T> refused ->
                    Uni.createFrom().item(new Filing.Refused<>(refused, ""));
            case Step.Taken<T> taken ->
                    requireUnusedKey()
                            .chain(() -> writes.open(name, taken))
                            .call(this::claim)
                            .map(filed -> new Filing.Done<>(filed, true));
        };
    }

    /// @param row locked
    /// @param step is asked for only if the caller has seen the present version
    Uni<Filing<T>> change(RegisterRow row, Supplier<Step<T>> step) {
        return requireUnusedKey()
                .invoke(() -> requireCurrent(row))
                .chain(() -> write(row, step.get()));
    }

    private Uni<Filing<T>> write(RegisterRow row, Step<T> step) {
        return switch (step) {
            case Step.Refused<T> refused ->
                    Uni.createFrom().item(new Filing.Refused<>(refused, row.state));
            case Step.Taken<T> taken ->
                    writes.change(row, taken)
                            .call(this::claim)
                            .map(filed -> new Filing.Done<>(filed, false));
        };
    }

    // To be asked before the version: a repetition is based on the old version, too.
    private Uni<Void> requireUnusedKey() {
        FilingRequest.Key<T> key = request.key();
        return key == null
                ? Uni.createFrom().voidItem()
                : KeyRow.requireUnused(connection, key.scope(), key.key());
    }

    private void requireCurrent(RegisterRow row) {
        if (request.isStaleAt(row.version)) {
            throw new StaleRecord(row.version, row.state);
        }
    }

    private Uni<Void> claim(Filed<T> filed) {
        FilingRequest.Key<T> key = request.key();
        return key == null
                ? Uni.createFrom().voidItem()
                : Tables.KEY.insert(
                        connection,
                        List.of(KeyRow.of(key.claimFor(filed), filed.value().id(), request.now())));
    }
}
