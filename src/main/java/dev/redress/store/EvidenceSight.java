package dev.redress.store;

import dev.redress.core.complaint.Evidence;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which evidence of a case the reader may see.
///
/// @param party whose view it is, see [Evidence#isShownTo]; absent for whoever sees all files
/// @param sides whose evidence is shown at all
public record EvidenceSight(Evidence.@Nullable Side party, Set<Evidence.Side> sides) {

    public static final EvidenceSight ALL =
            new EvidenceSight(null, EnumSet.allOf(Evidence.Side.class));

    /// What the parties filed, and not what the platform knew by itself.
    public static final EvidenceSight OF_PARTIES =
            new EvidenceSight(null, EnumSet.complementOf(EnumSet.of(Evidence.Side.PLATFORM)));

    public EvidenceSight {
        sides = Set.copyOf(sides);
    }

    public static EvidenceSight of(Evidence.Side party) {
        return new EvidenceSight(party, EnumSet.allOf(Evidence.Side.class));
    }

    public boolean covers(Evidence evidence) {
        return sides.contains(evidence.side()) && (party == null || evidence.isShownTo(party));
    }
}
