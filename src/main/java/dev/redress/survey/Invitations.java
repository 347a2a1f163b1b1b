package dev.redress.survey;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.platform.LinkToken;
import dev.redress.store.SurveyInvitation;
import dev.redress.store.SurveyStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Makes the link of a survey and hands it to the outbox.
@ApplicationScoped
class Invitations {

    private static final int DAYS = 7;

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

    /// Answers whether the survey was still to be sent.
    Uni<Boolean> invite(SurveyStore.Due due, Instant now) {
        return Uni.createFrom().deferred(() -> surveys.invite(invitation(due, now), now));
    }

    private SurveyInvitation invitation(SurveyStore.Due due, Instant now) {
        LinkToken token = LinkToken.next(random);
        Instant expiresAt = now.plus(Duration.ofDays(DAYS));
        return new SurveyInvitation(due.id(), token.hash(), expiresAt, notice(due, token));
    }

    /// A case that is settled twice is rated twice, even in one instant. The key is made by chance:
    /// with the id of the survey in it, an answered one could be led back to the case.
    private Notice notice(SurveyStore.Due due, LinkToken token) {
        Template template = Template.SURVEY_INVITATION;
        Map<String, String> values =
                Map.of(
                        "caseNo", due.caseNo(),
                        "days", String.valueOf(DAYS),
                        "link", config.link() + token.value());
        return new Notice(
                template + ":" + UUID.randomUUID(),
                template,
                new Recipient.Customer(due.customerId()),
                wording.text(template, due.language(), values));
    }
}
