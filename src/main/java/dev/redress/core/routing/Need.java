package dev.redress.core.routing;

import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.customer.CustomerTier;
import org.jspecify.annotations.Nullable;

/// What a case asks of whoever takes it.
///
/// @param highValue whether senior people come first (SES-04)
/// @param region of the customer; absent if unknown
/// @param preferred whom the customer asked for (SES-03); absent if nobody
/// @param complainedOf whom the complaint is about; absent if nobody
public record Need(
        SkillGroup group,
        Severity severity,
        String language,
        boolean highValue,
        @Nullable String region,
        @Nullable String preferred,
        @Nullable String complainedOf) {

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
