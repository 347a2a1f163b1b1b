package dev.redress.store;

import dev.redress.core.violation.Violation;
import jakarta.inject.Singleton;

/// The violations of the law on personal data.
@Singleton
public class ViolationStore extends Register<Violation> {

    ViolationStore() {
        super(RegisterName.VIOLATION, Violation.class);
    }
}
