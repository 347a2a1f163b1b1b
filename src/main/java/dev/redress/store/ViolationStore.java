package dev.redress.store;

import dev.redress.core.violation.Violation;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/// The violations of the law on personal data.
@Singleton
public class ViolationStore extends Register<Violation> {

    ViolationStore(Pool pool) {
        super(pool, RegisterName.VIOLATION, Violation.class);
    }
}
