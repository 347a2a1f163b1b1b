package dev.redress.policy;

import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.notice.Wording;
import dev.redress.core.policy.Edition;
import dev.redress.core.policy.Editions;
import dev.redress.core.policy.Rules;
import dev.redress.core.priority.DynamicRules;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyBook;
import dev.redress.core.sla.RuleSet;
import dev.redress.store.StoredRules;
import dev.redress.store.StoredRules.Approved;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        Editions<RuleBook> keywords =
                editions(stored, PolicyName.KEYWORDS, delivered.keywords(), this::keywords);
        Editions<GradeBook> grades =
                editions(
                        stored,
                        PolicyName.GRADES,
                        delivered.grades(),
                        version -> content(version, GradesContent.class).built(version.version()));
        return new Rules(
                stored.revision(),
                deadlines(stored),
                statutory(stored),
                calendars.calendar(stored.calendars()),
                calendars.archive(stored.calendars()),
                keywords,
                grades,
                learned.taught(),
                classifiers.of(keywords, grades, learned.model()),
                editions(
                        stored,
                        PolicyName.AUTHORITY,
                        delivered.authority(),
                        version -> content(version, AuthorityContent.class).built()),
                editions(
                        stored,
                        PolicyName.COMPENSATION,
                        delivered.compensation(),
                        version ->
                                content(version, CompensationContent.class)
                                        .built(version.version())),
                editions(
                        stored,
                        PolicyName.SURVEY,
                        delivered.survey(),
                        version ->
                                content(version, SurveyContent.class)
                                        .built(version.version(), delivered.survey())),
                editions(
                        stored,
                        PolicyName.ORDERS,
                        delivered.orders(),
                        version -> content(version, OrdersContent.class).built()),
                editions(
                        stored,
                        PolicyName.PARTIES,
                        delivered.parties(),
                        version -> content(version, PartiesContent.class).built()),
                editions(
                        stored,
                        PolicyName.EVIDENCE,
                        delivered.evidence(),
                        version ->
                                content(version, EvidenceContent.class).built(version.version())),
                editions(
                        stored,
                        PolicyName.INCIDENTS,
                        delivered.incidents(),
                        version -> content(version, IncidentsContent.class).built()),
                editions(
                        stored,
                        PolicyName.SECURITY,
                        delivered.security(),
                        version -> content(version, SecurityContent.class).built()),
                editions(
                        stored,
                        PolicyName.DYNAMIC_RULES,
                        DynamicRules.NONE,
                        version -> content(version, DynamicRulesContent.class).built()),
                editions(
                        stored,
                        PolicyName.DETECTION,
                        delivered.detection(),
                        version -> content(version, DetectionContent.class).built()),
                editions(stored, PolicyName.CONDUCT, conduct, this::conduct),
                editions(
                        stored,
                        PolicyName.ORGANISATION,
                        delivered.organisation(),
                        version -> content(version, OrganisationContent.class).built()),
                editions(
                        stored,
                        PolicyName.SCRIPTS,
                        delivered.scripts(),
                        version -> content(version, ScriptsContent.class).built()),
                editions(
                        stored,
                        PolicyName.PUBLICATIONS,
                        delivered.publications(),
                        version -> content(version, PublicationsContent.class).built()),
                editions(
                        stored,
                        PolicyName.RETENTION,
                        delivered.retention(),
                        version -> content(version, RetentionContent.class).built()),
                editions(
                        stored,
                        PolicyName.APPRAISAL,
                        delivered.appraisal(),
                        version -> content(version, AppraisalContent.class).built()),
                calendars.businessCalendars(stored.calendars()),
                wordings(stored),
                editions(
                        stored,
                        PolicyName.CONTACT,
                        delivered.contact(),
                        version -> content(version, ContactContent.class).built()));
    }

    /// @param rules what is in force beside it
    /// @throws InvalidPolicy if `content` cannot become version `version` of a policy
    void check(PolicyContent content, int version, Rules rules) {
        switch (content) {
            case DeadlinesContent deadlines -> deadlines.built(version);
            case StatutoryContent statutory -> statutory.built(version);
            case GradesContent grades -> grades.checkBeside(rules, version);
            case KeywordsContent keywords ->
                    keywords.checkBeside(rules, version, delivered.simplification());
            case AuthorityContent authority -> authority.built();
            case CompensationContent compensation -> compensation.built(version);
            case SurveyContent survey -> survey.built(version, delivered.survey());
            case OrdersContent orders -> orders.built();
            case PartiesContent parties -> parties.built();
            case EvidenceContent evidence -> evidence.built(version);
            case IncidentsContent incidents -> incidents.built();
            case SecurityContent security -> security.built();
            case DynamicRulesContent dynamic -> dynamic.built();
            case DetectionContent detection -> detection.built();
            case ScriptsContent scripts -> scripts.built();
            case RetentionContent retention -> retention.built();
            case AppraisalContent appraisal -> appraisal.built();
            case PublicationsContent publications -> publications.built();
            case ConductContent conduct -> conduct.built(version, delivered.simplification());
            case OrganisationContent organisation -> organisation.built();
            case TemplatesContent templates -> templates.checkBeside(rules, messages);
            case ContactContent contact -> contact.built();
        }
    }

    private Editions<Wording> wordings(StoredRules stored) {
        return editions(
                stored,
                PolicyName.TEMPLATES,
                messages,
                version ->
                        new TemplateEdition(
                                version.version(),
                                content(version, TemplatesContent.class).built(messages),
                                messages));
    }

    private PolicyBook deadlines(StoredRules stored) {
        List<RuleSet> versions = new ArrayList<>();
        versions.add(delivered.deadlines());
        for (Approved version : of(PolicyName.DEADLINES, stored)) {
            versions.add(content(version, DeadlinesContent.class).built(version.version()));
        }
        return new PolicyBook(versions);
    }

    private PolicyBook statutory(StoredRules stored) {
        List<RuleSet> versions = new ArrayList<>();
        versions.add(delivered.statutory());
        for (Approved version : of(PolicyName.STATUTORY, stored)) {
            versions.add(content(version, StatutoryContent.class).built(version.version()));
        }
        return new PolicyBook(versions);
    }

    private static <T> Editions<T> editions(
            StoredRules stored, PolicyName name, T first, Function<Approved, T> reading) {
        List<Edition<T>> editions = new ArrayList<>();
        editions.add(new Edition<>(Delivered.VERSION, Delivered.EFFECTIVE_FROM.toInstant(), first));
        for (Approved version : of(name, stored)) {
            editions.add(
                    new Edition<>(
                            version.version(), version.effectiveFrom(), reading.apply(version)));
        }
        return new Editions<>(editions);
    }

    private static List<Approved> of(PolicyName name, StoredRules stored) {
        return stored.policies().stream()
                .filter(version -> version.name().equals(name.label()))
                .toList();
    }

    private RuleBook keywords(Approved version) {
        return content(version, KeywordsContent.class)
                .built(version.version(), delivered.simplification());
    }

    private ConductCheck conduct(Approved version) {
        return content(version, ConductContent.class)
                .built(version.version(), delivered.simplification());
    }

    private <T> T content(Approved version, Class<T> form) {
        return json.stored(version.body(), form);
    }
}
