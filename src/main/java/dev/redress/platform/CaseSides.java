package dev.redress.platform;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.store.EvidenceSight;
import java.util.Set;

/// For which side of a case somebody reads. The app speaks to customers.
public final class CaseSides {

    private static final Set<Role> NEUTRAL = Set.of(Role.MEDIATOR);

    private CaseSides() {}

    public static EvidenceSight of(Actor reader, Complaint complaint) {
        if (reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return EvidenceSight.of(Evidence.Side.CUSTOMER);
        }
        return isMediator(reader, complaint) ? EvidenceSight.OF_PARTIES : EvidenceSight.ALL;
    }

    /// Whether the reader mediates the case, or has no other business with cases: whoever is
    /// neutral sees what the parties filed, and nothing that the desk keeps for itself (spec.md
    /// §7.3).
    public static boolean isMediator(Actor reader, Complaint complaint) {
        return reader.roles().equals(NEUTRAL)
                || (reader.has(Role.MEDIATOR)
                        && reader.name().equals(complaint.dossier().recourse().mediator()));
    }

    /// Insists that the reader is of the desk in this case, whose own work they want to read; fails
    /// with 403 for whoever is neutral in it, whatever else they are.
    public static void requireDesk(Actor reader, Complaint complaint) {
        if (isMediator(reader, complaint)) {
            throw new ProblemException(
                    Problem.forbidden("FORBIDDEN", "A mediator does not read what the desk keeps"));
        }
    }
}
