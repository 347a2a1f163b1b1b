package dev.redress.core.routing;

import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.customer.CustomerTier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a case asks of whoever takes it.
///
/// @param highValue whether senior people come first (SES-04)
/// @param region of the customer; absent if unknown
/// @param preferred whom the customer asked for (SES-03); absent if nobody
/// @param complainedOf those whom the complaint is about
public record Need(
        SkillGroup group,
        Severity severity,
        String language,
        boolean highValue,
        @Nullable String region,
        @Nullable String preferred,
        List<String> complainedOf) {

    public Need {
        complainedOf = List.copyOf(complainedOf);
    }

    public static Need of(Complaint complaint) {
        return new Need(
                complaint.dossier().skillGroup(),
                complaint.assessment().severity(),
                complaint.submission().language(),
                complaint.submission().customer().tier() == CustomerTier.HIGH_VALUE,
                complaint.submission().references().region(),
                complaint.submission().references().preferredAgent(),
                complaint.dossier().complainedOf());
    }
}
