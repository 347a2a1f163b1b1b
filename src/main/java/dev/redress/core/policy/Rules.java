package dev.redress.core.policy;

import dev.redress.core.appraisal.AppraisalPolicy;
import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.classification.Taught;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.complaint.Authority;
import dev.redress.core.complaint.ConversionOpening;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Opening;
import dev.redress.core.complaint.PartOpening;
import dev.redress.core.complaint.TeamTerms;
import dev.redress.core.complaint.Terms;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.evidence.EvidencePolicy;
import dev.redress.core.guidance.ScriptBook;
import dev.redress.core.incident.IncidentPolicy;
import dev.redress.core.insight.DetectionPolicy;
import dev.redress.core.notice.ContactPolicy;
import dev.redress.core.notice.Wording;
import dev.redress.core.order.OrderPolicy;
import dev.redress.core.organisation.OrganisationPolicy;
import dev.redress.core.party.PartyPolicy;
import dev.redress.core.priority.DynamicRules;
import dev.redress.core.priority.PriorityRules;
import dev.redress.core.privacy.RetentionPolicy;
import dev.redress.core.publication.Publications;
import dev.redress.core.security.SecurityPolicy;
import dev.redress.core.sla.CalendarArchive;
import dev.redress.core.sla.DeadlinePlanner;
import dev.redress.core.sla.DeadlineWatch;
import dev.redress.core.sla.PolicyBook;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.SurveyDefinition;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// All rules as they stood at one moment: whoever works with one value of this decides everything
/// by the same rules.
///
/// @param revision counts the changes of the rules, from 0
/// @param archive every version of every year, to count again what was counted by it
/// @param taught the version of the classifier in force, of which all `classifiers` are
/// @param classifiers of keywords and grades together
/// @param businessCalendars by their names, which `calendarId` refers to
public record Rules(
        long revision,
        PolicyBook deadlines,
        PolicyBook statutory,
        WorkCalendar calendar,
        CalendarArchive archive,
        Editions<RuleBook> keywords,
        Editions<GradeBook> grades,
        Taught taught,
        Editions<Classifier> classifiers,
        Editions<Authority> authorities,
        Editions<CompensationPolicy> compensations,
        Editions<SurveyDefinition> surveys,
        Editions<OrderPolicy> orders,
        Editions<PartyPolicy> parties,
        Editions<EvidencePolicy> evidences,
        Editions<IncidentPolicy> incidents,
        Editions<SecurityPolicy> securities,
        Editions<DynamicRules> dynamicRules,
        Editions<DetectionPolicy> detections,
        Editions<ConductCheck> conducts,
        Editions<OrganisationPolicy> organisations,
        Editions<ScriptBook> scripts,
        Editions<Publications> publications,
        Editions<RetentionPolicy> retentions,
        Editions<AppraisalPolicy> appraisals,
        Map<String, BusinessCalendar> businessCalendars,
        Editions<Wording> wordings,
        Editions<ContactPolicy> contacts) {

    private static final String OF_DESK = "CN";

    public Rules {
        businessCalendars = Map.copyOf(businessCalendars);
    }

    /// What a case is opened by that was received at this instant.
    public Opening openingAt(Instant receivedAt) {
        return new Opening(termsAt(receivedAt), prioritiesAt(receivedAt));
    }

    /// What the second matter of a complaint is opened by.
    public PartOpening partOpeningAt(Instant now) {
        return new PartOpening(termsAt(now));
    }

    /// What an inquiry becomes a complaint by.
    public ConversionOpening conversionAt(Instant now) {
        return new ConversionOpening(openingAt(now), termsAt(now));
    }

    /// What commands are decided by at this instant. Deadlines follow the receipt of the case all
    /// the same, and so does whatever the case was given when it was opened.
    public Lifecycle lifecycleAt(Instant now) {
        return new Lifecycle(termsAt(now));
    }

    public DeadlinePlanner planner() {
        return new DeadlinePlanner(deadlines, statutory, calendar);
    }

    /// The calendar that `calendarId` refers to; `CN` is the core window of the desk.
    public Optional<BusinessCalendar> businessCalendar(String id) {
        return id.equals(OF_DESK)
                ? Optional.of(calendar.coreWindow())
                : Optional.ofNullable(businessCalendars.get(id));
    }

    public SurveyDefinition surveyAt(Instant now) {
        return surveys.at(now).value();
    }

    /// How much who may grant at this instant.
    public CompensationPolicy compensationAt(Instant now) {
        return compensations.at(now).value();
    }

    /// Grows whenever what was learned or the keyword rules in force become others: a case that was
    /// asked about in an earlier generation may have another answer now.
    public long generationAt(Instant now) {
        return taught.activations() + keywords.at(now).version();
    }

    /// What customers are asked to show at this instant, and how much is taken.
    public EvidencePolicy evidenceAt(Instant instant) {
        return evidences.at(instant).value();
    }

    public DynamicRules dynamicRulesAt(Instant instant) {
        return dynamicRules.at(instant).value();
    }

    public OrganisationPolicy organisationAt(Instant instant) {
        return organisations.at(instant).value();
    }

    public DetectionPolicy detectionAt(Instant instant) {
        return detections.at(instant).value();
    }

    public SecurityPolicy securityAt(Instant instant) {
        return securities.at(instant).value();
    }

    public RetentionPolicy retentionAt(Instant instant) {
        return retentions.at(instant).value();
    }

    public ScriptBook scriptsAt(Instant instant) {
        return scripts.at(instant).value();
    }

    /// How messages are worded that arise at this instant.
    public Wording wordingAt(Instant now) {
        return wordings.at(now).value();
    }

    /// What finds out, and tells, what time alone has done to a case.
    public DeadlineWatch watchAt(Instant now) {
        return new DeadlineWatch(wordingAt(now));
    }

    /// When people are left alone at this instant, and how often they are called.
    public ContactPolicy contactAt(Instant now) {
        return contacts.at(now).value();
    }

    /// What finds the place of a case in the queue that was received at this instant.
    public PriorityRules prioritiesAt(Instant receivedAt) {
        return new PriorityRules(dynamicRulesAt(receivedAt), detectionAt(receivedAt));
    }

    public Terms termsAt(Instant instant) {
        OrganisationPolicy organisation = organisationAt(instant);
        return new Terms(
                classifiers.at(instant).value(),
                planner(),
                watchAt(instant),
                authorities.at(instant).value(),
                compensationAt(instant),
                wordingAt(instant),
                conducts.at(instant).value(),
                this::dynamicRulesAt,
                new TeamTerms(
                        organisation::teamOf,
                        organisation.taskWithin(),
                        organisation.reopenWithin()));
    }
}
