package dev.redress.core.compensation;

import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.List;

/// One person's word on a compensation that was asked for.
///
/// @param legal whether it was said for the legal side, and not for the business
/// @param roles of `by` at that time: whether they reach far enough is asked again when it takes
///   effect
public record Judgement(
        boolean legal, boolean approved, String by, List<Role> roles, Instant at, String reason) {

    public Judgement {
        roles = List.copyOf(roles);
    }
}
