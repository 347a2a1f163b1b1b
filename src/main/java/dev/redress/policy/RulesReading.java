package dev.redress.policy;

import static dev.redress.policy.PolicyName.APPRAISAL;
import static dev.redress.policy.PolicyName.AUTHORITY;
import static dev.redress.policy.PolicyName.COMPENSATION;
import static dev.redress.policy.PolicyName.CONDUCT;
import static dev.redress.policy.PolicyName.CONTACT;
import static dev.redress.policy.PolicyName.DEADLINES;
import static dev.redress.policy.PolicyName.DETECTION;
import static dev.redress.policy.PolicyName.DYNAMIC_RULES;
import static dev.redress.policy.PolicyName.EVIDENCE;
import static dev.redress.policy.PolicyName.GRADES;
import static dev.redress.policy.PolicyName.INCIDENTS;
import static dev.redress.policy.PolicyName.KEYWORDS;
import static dev.redress.policy.PolicyName.ORDERS;
import static dev.redress.policy.PolicyName.ORGANISATION;
import static dev.redress.policy.PolicyName.PARTIES;
import static dev.redress.policy.PolicyName.PUBLICATIONS;
import static dev.redress.policy.PolicyName.RETENTION;
import static dev.redress.policy.PolicyName.SCRIPTS;
import static dev.redress.policy.PolicyName.SECURITY;
import static dev.redress.policy.PolicyName.STATUTORY;
import static dev.redress.policy.PolicyName.SURVEY;
import static dev.redress.policy.PolicyName.TEMPLATES;

import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.notice.Wording;
import dev.redress.core.policy.Editions;
import dev.redress.core.policy.Rules;
import dev.redress.core.priority.DynamicRules;
import dev.redress.store.StoredRules;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Makes the rules of what is delivered and what is stored.
@Singleton
class RulesReading {

    private final Delivered delivered;
    private final PolicyJson json;
    private final Messages messages;
    private final ConductCheck conduct;
    private final Classifiers classifiers;
    private final CalendarReading calendars;
    private final TaughtModels models;

    RulesReading(Delivered delivered, PolicyJson json, Messages messages, TaughtModels models) {
        this.models = models;
        this.delivered = delivered;
        this.json = json;
        this.messages = messages;
        this.conduct =
                new ConductCheck(
                        Delivered.VERSION, delivered.conduct(), delivered.simplification());
        this.classifiers = new Classifiers(delivered.classifier());
        this.calendars = new CalendarReading(delivered.years(), json);
    }

    /// Fails if anything stored is none that this version of the desk can work with.
    Uni<Rules> rules(StoredRules stored) {
        return models.of(stored.taught()).map(learned -> rules(stored, learned));
    }

    private Rules rules(StoredRules stored, TaughtModels.Learned learned) {
        StoredEditions editions = new StoredEditions(stored.policies(), json);
        Editions<RuleBook> keywords =
                editions.of(
                        KEYWORDS,
                        delivered.keywords(),
                        KeywordsContent.class,
                        (content, version) -> content.built(version, delivered.simplification()));
        Editions<GradeBook> grades =
                editions.of(GRADES, delivered.grades(), GradesContent.class, GradesContent::built);
        return new Rules(
                stored.revision(),
                editions.book(
                        DEADLINES,
                        delivered.deadlines(),
                        DeadlinesContent.class,
                        DeadlinesContent::built),
                editions.book(
                        STATUTORY,
                        delivered.statutory(),
                        StatutoryContent.class,
                        StatutoryContent::built),
                calendars.calendar(stored.calendars()),
                calendars.archive(stored.calendars()),
                keywords,
                grades,
                learned.taught(),
                classifiers.of(keywords, grades, learned.model()),
                editions.of(
                        AUTHORITY,
                        delivered.authority(),
                        AuthorityContent.class,
                        AuthorityContent::built),
                editions.of(
                        COMPENSATION,
                        delivered.compensation(),
                        CompensationContent.class,
                        CompensationContent::built),
                editions.of(
                        SURVEY,
                        delivered.survey(),
                        SurveyContent.class,
                        (content, version) -> content.built(version, delivered.survey())),
                editions.of(ORDERS, delivered.orders(), OrdersContent.class, OrdersContent::built),
                editions.of(
                        PARTIES, delivered.parties(), PartiesContent.class, PartiesContent::built),
                editions.of(
                        EVIDENCE,
                        delivered.evidence(),
                        EvidenceContent.class,
                        EvidenceContent::built),
                editions.of(
                        INCIDENTS,
                        delivered.incidents(),
                        IncidentsContent.class,
                        IncidentsContent::built),
                editions.of(
                        SECURITY,
                        delivered.security(),
                        SecurityContent.class,
                        SecurityContent::built),
                editions.of(
                        DYNAMIC_RULES,
                        DynamicRules.NONE,
                        DynamicRulesContent.class,
                        DynamicRulesContent::built),
                editions.of(
                        DETECTION,
                        delivered.detection(),
                        DetectionContent.class,
                        DetectionContent::built),
                editions.of(
                        CONDUCT,
                        conduct,
                        ConductContent.class,
                        (content, version) -> content.built(version, delivered.simplification())),
                editions.of(
                        ORGANISATION,
                        delivered.organisation(),
                        OrganisationContent.class,
                        OrganisationContent::built),
                editions.of(
                        SCRIPTS, delivered.scripts(), ScriptsContent.class, ScriptsContent::built),
                editions.of(
                        PUBLICATIONS,
                        delivered.publications(),
                        PublicationsContent.class,
                        PublicationsContent::built),
                editions.of(
                        RETENTION,
                        delivered.retention(),
                        RetentionContent.class,
                        RetentionContent::built),
                editions.of(
                        APPRAISAL,
                        delivered.appraisal(),
                        AppraisalContent.class,
                        AppraisalContent::built),
                calendars.businessCalendars(stored.calendars()),
                wordings(editions),
                editions.of(
                        CONTACT, delivered.contact(), ContactContent.class, ContactContent::built));
    }

    private Editions<Wording> wordings(StoredEditions editions) {
        return editions.of(
                TEMPLATES,
                messages,
                TemplatesContent.class,
                (content, version) ->
                        new TemplateEdition(version, content.built(messages), messages));
    }
}
