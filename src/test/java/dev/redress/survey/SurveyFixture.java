package dev.redress.survey;

import static dev.redress.support.Database.await;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.Template;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.store.Opened;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
import dev.redress.store.Visibility;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
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

    private static final int OTHERS = 4;
    private static final String WORST = "{\"attitude\": 1, \"speed\": 1, \"solving\": 1}";

    private static final Pattern LINK =
            Pattern.compile("http://localhost:8080/api/v1/surveys/([A-Za-z0-9_-]{43})$");

    private final SurveyDispatch dispatch;
    private final OutboxStore outbox;
    private final Cases cases;

    private final Database database;

    SurveyFixture(SurveyDispatch dispatch, OutboxStore outbox, Cases cases, Database database) {
        this.database = database;
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
        return invited("customer1");
    }

    String invited(String customer) {
        Complaint complaint = cases.resolved(customer, MONDAY_10AM);
        runAt(MONDAY_10AM);
        return token(complaint);
    }

    String token(Complaint complaint) {
        return token(invitations(complaint).getLast().text());
    }

    /// The token of the one reminder.
    String reminded() {
        return token(
                Opened.text(
                        database.rows("select text from outbox where template = 'SURVEY_REMINDER'")
                                .getFirst()
                                .getString(0)));
    }

    private static String token(String text) {
        Matcher link = LINK.matcher(text);
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

    /// Four others answer, all of them discontent, and what waits is counted.
    void countAmongOthers() {
        for (int i = 1; i <= OTHERS; i++) {
            answer(invited("customer10" + i), WORST).statusCode(201);
        }
        runAt(MONDAY_10AM);
    }

    static ValidatableResponse questions(String token) {
        return Api.anonymous().get("/surveys/{token}", token).then();
    }

    static ValidatableResponse answer(String token, String json) {
        return Api.anonymous().body(json).post("/surveys/{token}/response", token).then();
    }
}
