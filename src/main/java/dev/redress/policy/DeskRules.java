package dev.redress.policy;

import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.classification.Simplification;
import dev.redress.core.complaint.Authority;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Opening;
import dev.redress.core.complaint.Terms;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.duty.DutyWatch;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.CalendarYear;
import dev.redress.core.sla.DeadlinePlanner;
import dev.redress.core.sla.DeadlinePolicy;
import dev.redress.core.sla.DeadlineWatch;
import dev.redress.core.sla.PolicyBook;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.SurveyDefinition;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Makes what the desk decides by.
@RegisterForReflection(
        targets = {
            RuleBook.class,
            dev.redress.core.classification.Rule.class,
            GradeBook.class,
            dev.redress.core.classification.Grade.class,
            DeadlinePolicy.class,
            dev.redress.core.sla.PolicyRule.class,
            CalendarYear.class,
            Authority.class,
            DutyPolicy.class,
            dev.redress.core.duty.DutyTeam.class,
            dev.redress.core.duty.DutyLink.class,
            SurveyDefinition.class,
            dev.redress.core.survey.Weighting.class
        })
class DeskRules {
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2026;

    @Produces
    @Singleton
    Classifier classifier() {
        return new Classifier(
                new DeliveredFile("classification/rules-v1.json").as(RuleBook.class),
                new DeliveredFile("classification/grades-v1.json").as(GradeBook.class),
                Simplification.of(
                        new DeliveredFile("classification/traditional-simplified.txt")
                                .text()
                                .lines()
                                .toList()));
    }

    @Produces
    @Singleton
    WorkCalendar calendar() {
        return new WorkCalendar(
                IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                        .mapToObj(year -> new DeliveredFile("calendar/cn-%d.json".formatted(year)))
                        .map(file -> file.as(CalendarYear.class))
                        .toList());
    }

    @Produces
    @Singleton
    DeadlinePlanner planner(WorkCalendar calendar) {
        DeadlinePolicy delivered =
                new DeliveredFile("policy/deadlines-v1.json").as(DeadlinePolicy.class);
        return new DeadlinePlanner(new PolicyBook(List.of(delivered)), calendar);
    }

    @Produces
    @Singleton
    Wording wording() {
        return new Messages(
                Map.of(
                        "zh-CN",
                        new DeliveredFile("templates/messages_zh_CN.properties").properties(),
                        "en",
                        new DeliveredFile("templates/messages_en.properties").properties()));
    }

    @Produces
    @Singleton
    DeadlineWatch watch(Wording wording) {
        return new DeadlineWatch(wording);
    }

    @Produces
    @Singleton
    DutyPolicy duty() {
        return new DeliveredFile("policy/duty-v1.json").as(DutyPolicy.class);
    }

    @Produces
    @Singleton
    DutyWatch dutyWatch(DutyPolicy policy, Wording wording) {
        return new DutyWatch(policy, wording);
    }

    @Produces
    @Singleton
    QuietHours quietHours(QuietHoursConfig config) {
        return new QuietHours(config.from(), config.to(), WorkCalendar.ZONE);
    }

    @Produces
    @Singleton
    Terms terms(
            Classifier classifier, DeadlinePlanner planner, DeadlineWatch watch, Wording wording) {
        return new Terms(
                classifier,
                planner,
                watch,
                new DeliveredFile("policy/authority-v1.json").as(Authority.class),
                wording);
    }

    @Produces
    @Singleton
    Opening opening(Terms terms) {
        return new Opening(terms);
    }

    @Produces
    @Singleton
    Lifecycle lifecycle(Terms terms) {
        return new Lifecycle(terms);
    }

    @Produces
    @Singleton
    SurveyDefinition survey() {
        return new DeliveredFile("policy/survey-v1.json").as(SurveyDefinition.class);
    }
}
