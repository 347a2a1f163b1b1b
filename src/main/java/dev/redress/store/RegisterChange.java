package dev.redress.store;

import dev.redress.core.register.Kept;
import dev.redress.core.register.Step;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/// One change of one register inside a transaction.
final class RegisterChange<T extends Kept> {

    private final Mutiny.Session session;
    private final RegisterName name;
    private final FilingRequest<T> request;
    private final RegisterWrites writes;

    RegisterChange(Mutiny.Session session, RegisterName name, FilingRequest<T> request) {
        this.session = session;
        this.name = name;
        this.request = request;
        this.writes = new RegisterWrites(session, request.now());
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
                : session.find(KeyRow.class, new KeyRow.Key(key.scope(), key.key()))
                        .onItem()
                        .ifNotNull()
                        .failWith(() -> new KeyTaken(key.key()))
                        .replaceWithVoid();
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
                : session.persist(
                        KeyRow.of(key.claimFor(filed), filed.value().id(), request.now()));
    }
}
