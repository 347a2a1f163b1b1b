package dev.redress.core.audit;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.Purpose;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// That somebody did something, or tried to. Holds no personal data beyond accounts, customer ids
/// and, of sign-ins, the caller's address: it outlives them all.
///
/// @param at the desk's time
/// @param roles in which the actor did it, as `agent, supervisor`; empty for none
/// @param granted false for what was refused or not found
/// @param operation such as `GET /complaints/{id}`; absent for what no request asked for
/// @param cases that were shown or changed
/// @param details further facts by name, in its order
public record AuditEntry(
        UUID id,
        Instant at,
        String actor,
        String roles,
        AuditAction action,
        boolean granted,
        @Nullable String operation,
        List<UUID> cases,
        @Nullable Purpose purpose,
        Map<String, String> details) {

    /// What the database cannot hold, and what would break a line of a log.
    private static final String UNPRINTABLE = "\\p{Cntrl}";

    /// More than any account is called here; what others call their own may be longer, and an index
    /// would not take it.
    private static final int ACTOR_LENGTH_MAX = 200;

    private static final String CUT = "…";

    public AuditEntry {
        actor = printable(actor);
        operation = operation == null ? null : printable(operation);
        cases = List.copyOf(cases);
        Map<String, String> ordered = new TreeMap<>();
        details.forEach((name, value) -> ordered.put(printable(name), printable(value)));
        details = Collections.unmodifiableMap(ordered);
    }

    /// Something that an actor was let do, without a request or a case. Of a name of more than 200
    /// characters the beginning stands, with an ellipsis behind it.
    public static AuditEntry of(UUID id, Instant at, Actor actor, AuditAction action) {
        return new AuditEntry(
                id,
                at,
                bounded(actor.name()),
                labels(actor),
                action,
                true,
                null,
                List.of(),
                null,
                Map.of());
    }

    public AuditEntry refused() {
        return new AuditEntry(
                id, at, actor, roles, action, false, operation, cases, purpose, details);
    }

    /// Told as something else.
    public AuditEntry as(AuditAction other) {
        return new AuditEntry(
                id, at, actor, roles, other, granted, operation, cases, purpose, details);
    }

    /// By this request, for this purpose.
    public AuditEntry by(String request, @Nullable Purpose wanted) {
        return new AuditEntry(
                id, at, actor, roles, action, granted, request, cases, wanted, details);
    }

    /// With what it was about.
    public AuditEntry about(List<UUID> subjects, Map<String, String> facts) {
        return new AuditEntry(
                id, at, actor, roles, action, granted, operation, subjects, purpose, facts);
    }

    private static String labels(Actor actor) {
        return actor.roles().stream().map(Role::label).sorted().collect(Collectors.joining(", "));
    }

    private static String bounded(String name) {
        return name.length() <= ACTOR_LENGTH_MAX
                ? name
                : name.substring(0, ACTOR_LENGTH_MAX - 1) + CUT;
    }

    private static String printable(String text) {
        return text.replaceAll(UNPRINTABLE, "�");
    }
}
