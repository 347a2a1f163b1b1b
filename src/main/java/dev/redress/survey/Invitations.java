package dev.redress.survey;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.notice.Words;
import dev.redress.core.survey.Suppression;
import dev.redress.core.survey.SurveyKind;
import dev.redress.core.survey.SurveyTerms;
import dev.redress.platform.LinkToken;
import dev.redress.store.AskedSurvey;
import dev.redress.store.SurveyInvitation;
import dev.redress.store.SurveyStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Decides who is asked, makes the links and hands them to the outbox.
@ApplicationScoped
class Invitations {

    private final SurveyStore surveys;
    private final SurveyConfig config;
    // Not static: a native build would keep the state that it had then.
    private final SecureRandom random = new SecureRandom();

    Invitations(SurveyStore surveys, SurveyConfig config) {
        this.surveys = surveys;
        this.config = config;
    }

    /// By which terms, and in which words, somebody is asked.
    record Letters(SurveyTerms terms, Wording wording) {}

    /// Asks the customer, or notes why not. Answers whether the survey was still to be sent.
    Uni<Boolean> invite(UUID id, Letters letters, Instant now) {
        return surveys.asked(id).chain(found -> invite(found, letters, now));
    }

    private Uni<Boolean> invite(AskedSurvey found, Letters letters, Instant now) {
        Optional<Suppression> suppression = Suppression.of(found.candidate(), letters.terms(), now);
        return suppression.isPresent()
                ? surveys.suppress(found.id(), suppression.get())
                : surveys.invite(
                        letter(
                                found,
                                letters.wording(),
                                templateOf(found.candidate().kind()),
                                now.plus(letters.terms().validFor()),
                                letters.terms().validDays()),
                        now);
    }

    /// Writes once more to whoever has not answered. Answers whether that was still to be done.
    Uni<Boolean> remind(UUID id, Letters letters, Instant now) {
        return surveys.asked(id).chain(found -> remind(found, letters, now));
    }

    private Uni<Boolean> remind(AskedSurvey found, Letters letters, Instant now) {
        Instant sentAt = found.sentAt();
        if (sentAt == null) {
            return Uni.createFrom().item(false);
        }
        Instant expiresAt = sentAt.plus(letters.terms().validFor());
        int days = (int) Math.max(1, Duration.between(now, expiresAt).toDays());
        return surveys.remind(
                letter(found, letters.wording(), Template.SURVEY_REMINDER, expiresAt, days), now);
    }

    private SurveyInvitation letter(
            AskedSurvey found, Wording wording, Template template, Instant expiresAt, int days) {
        LinkToken token = LinkToken.next(random);
        Map<String, String> values =
                Map.of(
                        "caseNo", found.subject(),
                        "subject", found.subject(),
                        "days", String.valueOf(days),
                        "link", config.link() + token.value());
        return new SurveyInvitation(
                found.id(),
                token.hash(),
                expiresAt,
                notice(found, wording.words(template, found.language(), values), template));
    }

    /// A case that is settled twice is rated twice. The key is made by chance: with the id of the
    /// survey in it, an answered one could be led back to the case.
    private static Notice notice(AskedSurvey found, Words words, Template template) {
        String customerId = Objects.requireNonNull(found.candidate().customerId());
        return new Notice(
                template + ":" + UUID.randomUUID(),
                template,
                new Recipient.Customer(customerId),
                words);
    }

    private static Template templateOf(SurveyKind kind) {
        return switch (kind) {
            case CASE -> Template.SURVEY_INVITATION;
            case ORDER -> Template.SURVEY_ORDER_INVITATION;
            case CAMPAIGN -> Template.SURVEY_CAMPAIGN_INVITATION;
        };
    }
}
