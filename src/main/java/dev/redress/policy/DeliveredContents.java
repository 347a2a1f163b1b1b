package dev.redress.policy;

import static dev.redress.policy.Delivered.EFFECTIVE_FROM;

import dev.redress.core.priority.DynamicRules;
import jakarta.inject.Singleton;

/// What is delivered, in the form that people propose versions in.
@Singleton
class DeliveredContents {

    private final Delivered delivered;
    private final Messages messages;

    DeliveredContents(Delivered delivered, Messages messages) {
        this.delivered = delivered;
        this.messages = messages;
    }

    PolicyContent of(PolicyName name) {
        return switch (name) {
            case DEADLINES -> DeadlinesContent.of(delivered.deadlines());
            case STATUTORY -> StatutoryContent.of(delivered.statutory());
            case GRADES -> GradesContent.of(delivered.grades(), EFFECTIVE_FROM);
            case KEYWORDS -> KeywordsContent.of(delivered.keywords(), EFFECTIVE_FROM);
            case AUTHORITY -> AuthorityContent.of(delivered.authority(), EFFECTIVE_FROM);
            case COMPENSATION -> CompensationContent.of(delivered.compensation(), EFFECTIVE_FROM);
            case SURVEY -> SurveyContent.of(delivered.survey(), EFFECTIVE_FROM);
            case ORDERS -> OrdersContent.of(delivered.orders(), EFFECTIVE_FROM);
            case PARTIES -> PartiesContent.of(delivered.parties(), EFFECTIVE_FROM);
            case EVIDENCE -> EvidenceContent.of(delivered.evidence(), EFFECTIVE_FROM);
            case INCIDENTS -> IncidentsContent.of(delivered.incidents(), EFFECTIVE_FROM);
            case SECURITY -> SecurityContent.of(delivered.security(), EFFECTIVE_FROM);
            case DYNAMIC_RULES -> DynamicRulesContent.of(DynamicRules.NONE, EFFECTIVE_FROM);
            case DETECTION -> DetectionContent.of(delivered.detection(), EFFECTIVE_FROM);
            case CONDUCT -> ConductContent.of(delivered.conduct(), EFFECTIVE_FROM);
            case ORGANISATION -> OrganisationContent.of(delivered.organisation(), EFFECTIVE_FROM);
            case SCRIPTS -> ScriptsContent.of(delivered.scripts(), EFFECTIVE_FROM);
            case APPRAISAL -> AppraisalContent.of(delivered.appraisal(), EFFECTIVE_FROM);
            case RETENTION -> RetentionContent.of(delivered.retention(), EFFECTIVE_FROM);
            case TEMPLATES -> TemplatesContent.of(messages, EFFECTIVE_FROM);
            case CONTACT -> ContactContent.of(delivered.contact(), EFFECTIVE_FROM);
            case PUBLICATIONS -> PublicationsContent.of(delivered.publications(), EFFECTIVE_FROM);
        };
    }
}
