package dev.redress.policy;

import dev.redress.core.sla.InvalidPolicy;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;

/// Says to the caller what `core` found wrong.
final class InvalidContent {

    private InvalidContent() {}

    static InvalidInput of(InvalidPolicy invalid) {
        return new InvalidInput(
                invalid.faults().stream()
                        .map(fault -> new FieldError(fault.place(), fault.code(), fault.message()))
                        .toList(),
                invalid.more());
    }
}
