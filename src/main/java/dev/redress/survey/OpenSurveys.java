package dev.redress.survey;

import dev.redress.core.survey.SurveyDefinition;
import dev.redress.platform.DeskClock;
import dev.redress.platform.LinkToken;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.store.InvitedSurvey;
import dev.redress.store.SurveyStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// What a link leads to, for as long as it is good.
@ApplicationScoped
class OpenSurveys {

    private static final List<String> ADVANCE = List.of("Sec-Purpose", "Purpose", "X-Moz");

    private final SurveyStore surveys;
    private final SurveyAnswers answers;
    private final RulesInForce rules;
    private final DeskClock clock;

    OpenSurveys(SurveyStore surveys, SurveyAnswers answers, RulesInForce rules, DeskClock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.rules = rules;
        this.clock = clock;
    }

    /// What is open under a link.
    ///
    /// @param asked the questions in force when the invitation was sent, which stay the same
    record Opened(String tokenHash, InvitedSurvey invited, SurveyDefinition asked, Instant now) {}

    /// Fails for a link that was never sent, and for one that is spent.
    Uni<Opened> find(String token) {
        String hash = new LinkToken(token).hash();
        Instant now = clock.instant();
        return surveys.findByToken(hash)
                .invoke(found -> {
                    if (!found.isOpenAt(now)) {
                        throw gone();
                    }
                })
                .chain(found ->
                        rules.now()
                                .map(inForce ->
                                        new Opened(
                                                hash,
                                                found,
                                                inForce.surveyAt(
                                                        Objects.requireNonNull(found.sentAt())),
                                                now)));
    }

    /// The same, and if a person may have looked, that is noted: it is no answer. What asks for the
    /// head alone or fetches in advance is no person; a scanner of mail that opens every link looks
    /// like one, which is why nothing goes by that note.
    Uni<Opened> look(String token, Request request, HttpHeaders headers) {
        return isByPerson(request, headers)
                ? find(token).call(found -> surveys.markOpened(found.tokenHash(), found.now()))
                : find(token);
    }

    private static boolean isByPerson(Request request, HttpHeaders headers) {
        return request.getMethod().equals(HttpMethod.GET)
                && ADVANCE.stream()
                        .map(headers::getHeaderString)
                        .noneMatch(purpose -> purpose != null && purpose.contains("prefetch"));
    }

    /// @param reading makes a verdict of what was sent, or fails
    Uni<SurveyReceipt> answer(String token, Function<SurveyDefinition, Verdict> reading) {
        return find(token)
                .chain(found ->
                        answers.keep(
                                found.tokenHash(),
                                found.invited(),
                                found.asked(),
                                reading.apply(found.asked()),
                                found.now()))
                .onItem()
                .ifNull()
                .failWith(OpenSurveys::gone)
                .map(Objects::requireNonNull);
    }

    /// Whoever holds the link does not want to be asked.
    Uni<Void> refuse(String token) {
        return find(token)
                .chain(found -> surveys.refuse(found.tokenHash(), found.now()))
                .invoke(wasOpen -> {
                    if (!wasOpen) {
                        throw gone();
                    }
                })
                .replaceWithVoid();
    }

    private static ProblemException gone() {
        return new ProblemException(
                Problem.of(
                        410,
                        "SURVEY_GONE",
                        "Gone",
                        "The survey has been answered, or its time is over"));
    }
}
