package dev.redress.policy;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// The content of a policy version in the form that is shown, sent and stored. Anything may be
/// missing: what is valid, the values of `core` say that are made of it.
sealed interface PolicyContent
        permits DeadlinesContent,
                StatutoryContent,
                GradesContent,
                KeywordsContent,
                AuthorityContent,
                CompensationContent,
                SurveyContent,
                OrdersContent,
                PartiesContent,
                EvidenceContent,
                IncidentsContent,
                SecurityContent,
                DynamicRulesContent,
                DetectionContent,
                ConductContent,
                OrganisationContent,
                ScriptsContent,
                PublicationsContent,
                TemplatesContent,
                ContactContent,
                AppraisalContent,
                RetentionContent {

    /// For cases received, or decisions made, from then on.
    @Nullable OffsetDateTime effectiveFrom();
}
