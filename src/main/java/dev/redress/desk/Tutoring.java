package dev.redress.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.policy.Rules;
import dev.redress.core.staff.TutoredAction;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.CertificateStore;
import dev.redress.store.ComplaintStore;
import dev.redress.store.StaleVersion;
import dev.redress.store.TimeOrderedId;
import dev.redress.store.TutorStore;
import dev.redress.store.TutoredActionStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps what new agents want to do until their tutors have a word (SEC-04). Before the fourth week
/// of their training they do nothing but read and write notes.
@Singleton
class Tutoring {

    private static final int ACCEPTED = 202;

    private final CertificateStore certificates;
    private final TutorStore tutors;
    private final ComplaintStore complaints;
    private final TutoredActionStore actions;
    private final RulesInForce rules;
    private final DeskClock clock;
    private final ObjectMapper json;

    Tutoring(
            CertificateStore certificates,
            TutorStore tutors,
            ComplaintStore complaints,
            TutoredActionStore actions,
            RulesInForce rules,
            DeskClock clock,
            ObjectMapper json) {
        this.certificates = certificates;
        this.tutors = tutors;
        this.complaints = complaints;
        this.actions = actions;
        this.rules = rules;
        this.clock = clock;
        this.json = json;
    }

    /// With which rights a new agent does what the tutor confirmed.
    static Actor acting(String account) {
        return new Actor(account, Set.of(Role.AGENT));
    }

    /// Answers 202 with what waits for the tutor. What would be refused anyway is refused at once.
    /// Fails with the problem 403 `CERTIFICATION_REQUIRED` or `TUTOR_MISSING`, and like the command
    /// itself.
    Uni<Response> hold(CaseRequest request, @Nullable Object body, Command command, Actor author) {
        Instant now = clock.instant();
        return requireTutor(author)
                .chain(() -> complaints.find(request.id(), Sight.of(author)))
                .invoke(found -> requireCurrent(found, request))
                .chain(found ->
                        rules.now().invoke(inForce -> tryOut(found, command, author, inForce, now)))
                .map(_ -> asked(request, command, body, author, now))
                .chain(fresh -> actions.ask(fresh).invoke(pending -> requireSame(pending, fresh)))
                .map(pending ->
                        Response.status(ACCEPTED).entity(TutoredAnswer.of(pending)).build());
    }

    private Uni<Void> requireTutor(Actor author) {
        return certificates
                .of(author.name())
                .invoke(known -> {
                    if (!known.isInTutoring()) {
                        throw forbidden(
                                "CERTIFICATION_REQUIRED",
                                "The first three weeks of your training are not recorded");
                    }
                })
                .chain(() -> tutors.of(author.name()))
                .invoke(tutor -> {
                    if (tutor.isEmpty()) {
                        throw forbidden("TUTOR_MISSING", "You have no tutor who could confirm it");
                    }
                })
                .replaceWithVoid();
    }

    private static void requireCurrent(Complaint found, CaseRequest request) {
        if (request.version() != found.version()) {
            throw new StaleVersion(found.version(), found.status());
        }
    }

    private static void tryOut(
            Complaint found, Command command, Actor author, Rules inForce, Instant now) {
        Outcome outcome =
                inForce.lifecycleAt(now).decide(found, command, acting(author.name()), now);
        if (outcome instanceof Outcome.Refused(var refusal)) {
            throw new ProblemException(Problem.refused(refusal));
        }
    }

    private TutoredAction asked(
            CaseRequest request,
            Command command,
            @Nullable Object body,
            Actor author,
            Instant now) {
        try {
            return TutoredAction.asked(
                    TimeOrderedId.at(now),
                    author.name(),
                    request.id(),
                    request.version(),
                    command.resource(),
                    json.writeValueAsString(body),
                    now);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a request", e);
        }
    }

    private static void requireSame(TutoredAction pending, TutoredAction fresh) {
        if (!pending.isSameAs(fresh)) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            "ASKED_ALREADY",
                            "Not possible now",
                            "Your tutor has not decided yet about what you asked for before"));
        }
    }

    private static ProblemException forbidden(String code, String detail) {
        return new ProblemException(Problem.forbidden(code, detail));
    }
}
