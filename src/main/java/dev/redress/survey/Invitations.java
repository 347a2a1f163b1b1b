package dev.redress.survey;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
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
    private final Wording wording;
    private final SurveyConfig config;
    // Not static: a native build would keep the state that it had then.
    private final SecureRandom random = new SecureRandom();

    Invitations(SurveyStore surveys, Wording wording, SurveyConfig config) {
        this.surveys = surveys;
        this.wording = wording;
        this.config = config;
    }

    /// Asks the customer, or notes why not. Answers whether the survey was still to be sent.
    Uni<Boolean> invite(UUID id, SurveyTerms terms, Instant now) {
        return surveys.asked(id).chain(found -> invite(found, terms, now));
    }

    private Uni<Boolean> invite(AskedSurvey found, SurveyTerms terms, Instant now) {
        Optional<Suppression> suppression = Suppression.of(found.candidate(), terms, now);
        return suppression.isPresent()
                ? surveys.suppress(found.id(), suppression.get())
                : surveys.invite(
                        letter(
                                found,
                                templateOf(found.candidate().kind()),
                                now.plus(terms.validFor()),
                                terms.validDays()),
                        now);
    }

    /// Writes once more to whoever has not answered. Answers whether that was still to be done.
    Uni<Boolean> remind(UUID id, SurveyTerms terms, Instant now) {
        return surveys.asked(id).chain(found -> remind(found, terms, now));
    }

    private Uni<Boolean> remind(AskedSurvey found, SurveyTerms terms, Instant now) {
        Instant sentAt = found.sentAt();
        if (sentAt == null) {
            return Uni.createFrom().item(false);
        }
        Instant expiresAt = sentAt.plus(terms.validFor());
        int days = (int) Math.max(1, Duration.between(now, expiresAt).toDays());
        return surveys.remind(letter(found, Template.SURVEY_REMINDER, expiresAt, days), now);
    }

    private SurveyInvitation letter(
            AskedSurvey found, Template template, Instant expiresAt, int days) {
        LinkToken token = LinkToken.next(random);
        Map<String, String> values =
                Map.of(
                        "caseNo", found.subject(),
                        "subject", found.subject(),
                        "days", String.valueOf(days),
                        "link", config.link() + token.value());
        return new SurveyInvitation(
                found.id(), token.hash(), expiresAt, notice(found, template, values));
    }

    /// A case that is settled twice is rated twice. The key is made by chance: with the id of the
    /// survey in it, an answered one could be led back to the case.
    private Notice notice(AskedSurvey found, Template template, Map<String, String> values) {
        String customerId = Objects.requireNonNull(found.candidate().customerId());
        return new Notice(
                template + ":" + UUID.randomUUID(),
                template,
                new Recipient.Customer(customerId),
                wording.text(template, found.language(), values));
    }

    private static Template templateOf(SurveyKind kind) {
        return switch (kind) {
            case CASE -> Template.SURVEY_INVITATION;
            case ORDER -> Template.SURVEY_ORDER_INVITATION;
            case CAMPAIGN -> Template.SURVEY_CAMPAIGN_INVITATION;
        };
    }
}
