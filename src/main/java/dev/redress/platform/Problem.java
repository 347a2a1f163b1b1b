package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.conduct.ConductRecord;
import dev.redress.store.StaleVersion;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A problem answer (RFC 9457). `code` is stable and meant for programs, `detail` for people.
///
/// @param errors for invalid input: what to mend, field by field
/// @param caseStatus for a refused or outdated command: where the case stands
/// @param allowed for a refused or outdated command: the resources that accept a POST now
/// @param version for an outdated command: the one that a new attempt must be based on
@JsonInclude(JsonInclude.Include.NON_EMPTY)
// Problems are entities of responses, of which the build sees no type.
@RegisterForReflection(targets = {Problem.class, FieldError.class})
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        List<FieldError> errors,
        @Nullable String caseStatus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> allowed,
        @Nullable Long version)
        implements Told {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String title, @Nullable String detail) {
        return new Problem("about:blank", title, status, code, detail, List.of(), null, null, null);
    }

    public static Problem forbidden(String code, String detail) {
        return of(403, code, "Forbidden", detail);
    }

    public static Problem notFound(@Nullable String detail) {
        return of(404, "NOT_FOUND", "Not found", detail);
    }

    /// Why a command was refused: a matter of rights, of words, or of where the case stands.
    public static Problem refused(Refusal refusal) {
        if (refusal.obstacle() == Obstacle.WRONG_DATE) {
            // What only shows beside what is kept is wrong input all the same.
            return invalid(
                    List.of(new FieldError("on", Obstacle.WRONG_DATE.name(), refusal.detail())));
        }
        boolean ofPerson = refusal.obstacle().ofPerson();
        boolean ofWords = refusal.obstacle() == Obstacle.CONDUCT_BLOCKED;
        return new Problem(
                "about:blank",
                ofWords ? "Not sent" : ofPerson ? "Forbidden" : "Not possible now",
                ofWords ? 422 : ofPerson ? 403 : 409,
                refusal.obstacle().name(),
                refusal.detail(),
                refusal.conduct().stream().map(Problem::blocked).toList(),
                refusal.status().name(),
                nouns(refusal.allowed()),
                null);
    }

    /// The case has changed since the caller read it; what it is by now, to go on from.
    public static Problem stale(StaleVersion stale) {
        return new Problem(
                "about:blank",
                "Precondition failed",
                412,
                "STALE_VERSION",
                stale.getMessage(),
                List.of(),
                stale.status().name(),
                nouns(Action.possibleIn(stale.status())),
                stale.current());
    }

    private static List<String> nouns(List<Action> actions) {
        return actions.stream().map(Action::noun).toList();
    }

    private static FieldError blocked(ConductRecord written) {
        ConductFinding finding = written.finding();
        return new FieldError(
                finding.field(),
                finding.kind().name(),
                "breaks the rule %s: %s".formatted(finding.rule(), finding.quote()));
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(
                "about:blank",
                "Invalid input",
                422,
                "INVALID_INPUT",
                null,
                errors,
                null,
                null,
                null);
    }

    @Override
    public Problem said(UnaryOperator<String> words) {
        return new Problem(
                type,
                words.apply(title),
                status,
                code,
                detail == null ? null : words.apply(detail),
                errors.stream().map(error -> error.said(words)).toList(),
                caseStatus,
                allowed,
                version);
    }
}
