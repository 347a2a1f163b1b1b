package dev.redress.platform;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import org.jspecify.annotations.Nullable;

/// For which party of a case somebody reads. The app speaks to customers.
public final class CaseSides {

    private CaseSides() {}

    /// Absent for the staff, who see all sides.
    public static Evidence.@Nullable Side of(Actor reader) {
        return reader.hasAny(Role.CUSTOMER, Role.APP) ? Evidence.Side.CUSTOMER : null;
    }

    public static boolean isShown(Evidence evidence, Actor reader) {
        Evidence.Side party = of(reader);
        return party == null || evidence.isShownTo(party);
    }
}
