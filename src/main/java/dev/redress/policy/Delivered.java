package dev.redress.policy;

import dev.redress.core.appraisal.AppraisalPolicy;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.Reader;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.classification.Simplification;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.complaint.Authority;
import dev.redress.core.conduct.ConductPolicy;
import dev.redress.core.evidence.EvidencePolicy;
import dev.redress.core.examination.Bar;
import dev.redress.core.examination.RuleBar;
import dev.redress.core.guidance.ScriptBook;
import dev.redress.core.incident.IncidentPolicy;
import dev.redress.core.insight.DetectionPolicy;
import dev.redress.core.notice.ContactPolicy;
import dev.redress.core.order.OrderPolicy;
import dev.redress.core.organisation.OrganisationPolicy;
import dev.redress.core.party.PartyPolicy;
import dev.redress.core.privacy.RetentionPolicy;
import dev.redress.core.publication.Publications;
import dev.redress.core.security.SecurityPolicy;
import dev.redress.core.sla.CalendarYear;
import dev.redress.core.sla.DeadlinePolicy;
import dev.redress.core.sla.StatutoryPolicy;
import dev.redress.core.survey.SurveyDefinition;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the desk is delivered with: version 1 of every policy, and some years.
@Singleton
class Delivered {

    static final int VERSION = 1;

    /// Of the policies whose files do not say it.
    static final OffsetDateTime EFFECTIVE_FROM = OffsetDateTime.parse("2000-01-01T00:00:00+08:00");

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2026;

    private final DeadlinePolicy deadlines =
            new DeliveredFile("policy/deadlines-v1.json").as(DeadlinePolicy.class);
    private final StatutoryPolicy statutory =
            new StatutoryPolicy(VERSION, EFFECTIVE_FROM.toInstant(), List.of());
    private final GradeBook grades =
            new DeliveredFile("classification/grades-v1.json").as(GradeBook.class);
    private final Authority authority =
            new DeliveredFile("policy/authority-v1.json").as(Authority.class);
    private final CompensationPolicy compensation =
            new DeliveredFile("policy/compensation-v1.json").as(CompensationPolicy.class);
    private final SurveyDefinition survey =
            new DeliveredFile("policy/survey-v1.json").as(SurveyDefinition.class);
    private final AppraisalPolicy appraisal =
            new DeliveredFile("policy/appraisal-v1.json").as(AppraisalPolicy.class);
    private final OrderPolicy orders =
            new DeliveredFile("policy/orders-v1.json").as(OrderPolicy.class);
    private final PartyPolicy parties =
            new DeliveredFile("policy/parties-v1.json").as(PartyPolicy.class);
    private final EvidencePolicy evidence =
            new DeliveredFile("policy/evidence-v1.json").as(EvidencePolicy.class);
    private final IncidentPolicy incidents =
            new DeliveredFile("policy/incidents-v1.json").as(IncidentPolicy.class);
    private final SecurityPolicy security =
            new DeliveredFile("policy/security-v1.json").as(SecurityPolicy.class);
    private final RuleBook keywords =
            new DeliveredFile("classification/rules-v1.json").as(RuleBook.class);
    private final Simplification simplification =
            Simplification.of(
                    new DeliveredFile("classification/traditional-simplified.txt")
                            .text()
                            .lines()
                            .toList());
    private final DetectionPolicy detection =
            new DeliveredFile("policy/detection-v1.json").as(DetectionPolicy.class);
    private final ConductPolicy conduct =
            new DeliveredFile("policy/conduct-v1.json").as(ConductPolicy.class);
    private final OrganisationPolicy organisation =
            new DeliveredFile("policy/organisation-v1.json").as(OrganisationPolicy.class);
    private final ScriptBook scripts =
            new DeliveredFile("policy/scripts-v1.json").as(ScriptBook.class);
    private final Publications publications =
            new DeliveredFile("policy/publications-v1.json").as(Publications.class);
    private final RetentionPolicy retention =
            new DeliveredFile("policy/retention-v1.json").as(RetentionPolicy.class);
    private final ContactPolicy contact =
            new DeliveredFile("policy/contact-v1.json").as(ContactPolicy.class);
    private final Bar classificationBar =
            new DeliveredFile("policy/classification-bar-v1.json").as(Bar.class);
    private final RuleBar keywordsBar =
            new DeliveredFile("policy/keywords-bar-v1.json").as(RuleBar.class);
    private final Classifier classifier =
            new Classifier(new Reader(keywords, simplification), grades, DeliveredModel::get);
    private final List<CalendarYear> years =
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                    .mapToObj(year -> new DeliveredFile("calendar/cn-%d.json".formatted(year)))
                    .map(file -> file.as(CalendarYear.class))
                    .toList();

    DeadlinePolicy deadlines() {
        return deadlines;
    }

    /// Without rules: whoever is bound by the regulator's clocks switches them on.
    StatutoryPolicy statutory() {
        return statutory;
    }

    Authority authority() {
        return authority;
    }

    CompensationPolicy compensation() {
        return compensation;
    }

    SurveyDefinition survey() {
        return survey;
    }

    OrderPolicy orders() {
        return orders;
    }

    PartyPolicy parties() {
        return parties;
    }

    EvidencePolicy evidence() {
        return evidence;
    }

    IncidentPolicy incidents() {
        return incidents;
    }

    SecurityPolicy security() {
        return security;
    }

    GradeBook grades() {
        return grades;
    }

    RuleBook keywords() {
        return keywords;
    }

    Simplification simplification() {
        return simplification;
    }

    DetectionPolicy detection() {
        return detection;
    }

    ConductPolicy conduct() {
        return conduct;
    }

    OrganisationPolicy organisation() {
        return organisation;
    }

    ScriptBook scripts() {
        return scripts;
    }

    RetentionPolicy retention() {
        return retention;
    }

    AppraisalPolicy appraisal() {
        return appraisal;
    }

    ContactPolicy contact() {
        return contact;
    }

    Publications publications() {
        return publications;
    }

    Classifier classifier() {
        return classifier;
    }

    Bar classificationBar() {
        return classificationBar;
    }

    RuleBar keywordsBar() {
        return keywordsBar;
    }

    List<CalendarYear> years() {
        return years;
    }

    Optional<CalendarYear> year(int wanted) {
        return years.stream().filter(year -> year.year() == wanted).findFirst();
    }
}
