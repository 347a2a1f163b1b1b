package dev.redress.core.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the trouble itself is overcome. What is absent has not happened.
///
/// @param serviceCheck how it was proved that the service works
/// @param dataCheck how it was proved that the data are right
public record Recovery(
        @Nullable Instant containedAt,
        @Nullable Instant restoredAt,
        @Nullable Instant recoveredAt,
        @Nullable String serviceCheck,
        @Nullable String dataCheck) {

    static final Recovery NONE = new Recovery(null, null, null, null, null);

    Recovery contained(Instant at) {
        return new Recovery(at, restoredAt, recoveredAt, serviceCheck, dataCheck);
    }

    Recovery restored(Instant at) {
        return new Recovery(containedAt, at, recoveredAt, serviceCheck, dataCheck);
    }

    Recovery recovered(Instant at, String service, String data) {
        return new Recovery(containedAt, restoredAt, at, service, data);
    }
}
