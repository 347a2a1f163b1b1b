package dev.redress.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of the classifier that people trained, without its model.
///
/// @param model follows from all that it was learned from
/// @param rules the version of the keyword rules whose hits it learned to weigh
/// @param exemplars how many sentences it learned, of which people at the desk approved `taught`
/// @param exemplarsVersion a checksum of the sentences
/// @param threshold the confidence below which it left texts to people when it was measured
/// @param evaluation JSON; absent if nobody measured it
/// @param missed what of the bar is not reached, in words
public record ClassifierVersion(
        int version,
        String model,
        String rules,
        int exemplars,
        int taught,
        String exemplarsVersion,
        double threshold,
        @Nullable String evaluation,
        List<String> missed,
        String trainedBy,
        Instant trainedAt) {

    public ClassifierVersion {
        missed = List.copyOf(missed);
    }

    /// A time in which a version was in force.
    ///
    /// @param until absent for the one in force
    public record Activation(
            int version,
            String activatedBy,
            Instant activatedAt,
            @Nullable Instant until,
            String reason) {}
}
