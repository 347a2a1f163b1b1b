package dev.redress.survey;

import static dev.redress.support.Database.await;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.Template;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
import dev.redress.store.Visibility;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Invites customers, and answers in their place.
@ApplicationScoped
class SurveyFixture {

    static final Instant MONDAY_10AM = Cases.at("2026-03-02T10:00");

    private static final Pattern LINK =
            Pattern.compile("http://localhost:8080/api/v1/surveys/([A-Za-z0-9_-]{43})$");

    private final SurveyDispatch dispatch;
    private final OutboxStore outbox;
    private final Cases cases;

    SurveyFixture(SurveyDispatch dispatch, OutboxStore outbox, Cases cases) {
        this.dispatch = dispatch;
        this.outbox = outbox;
        this.cases = cases;
    }

    OperationReport runAt(Instant now) {
        return runAt(now, OperationOrder.ALL);
    }

    OperationReport runAt(Instant now, OperationOrder order) {
        Api.setClock(now.toString());
        return await(() -> dispatch.run(order));
    }

    /// The token of a case that was settled and asked about on Monday.
    String invited() {
        Complaint complaint = cases.resolved(MONDAY_10AM);
        runAt(MONDAY_10AM);
        return token(complaint);
    }

    String token(Complaint complaint) {
        Matcher link = LINK.matcher(invitations(complaint).getLast().text());
        if (!link.find()) {
            throw new AssertionError("There is no link in the invitation");
        }
        return link.group(1);
    }

    List<OutboxMessage> invitations(Complaint complaint) {
        return await(() -> outbox.ofCase(complaint.caseNo(), new Visibility.Everything())).stream()
                .filter(message -> message.template() == Template.SURVEY_INVITATION)
                .toList();
    }

    static ValidatableResponse questions(String token) {
        return Api.anonymous().get("/surveys/{token}", token).then();
    }

    static ValidatableResponse answer(String token, String json) {
        return Api.anonymous().body(json).post("/surveys/{token}/response", token).then();
    }
}
