package dev.redress.platform;

import dev.redress.core.audit.AuditAction;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// A request as the audit log tells of it: its path without values, the case that it is about, and
/// those of its parameters that say nothing of a person.
///
/// @param operation such as `GET /complaints/{id}/timeline`
record AuditedRequest(String operation, List<UUID> cases, Map<String, String> details) {

    /// What everybody at the desk goes by, and what is only counted or worked out: no personal
    /// data. That it was refused to somebody is told all the same.
    private static final Pattern IMPERSONAL =
            Pattern.compile(
                    "GET /(policies|calendars|help|faq|articles|scripts|taxonomy|reports|organisation"
                            + "|classifiers|operations|publications|alerts)(/.*)?"
                            + "|POST /(auth/.*|classifications|business-time/.*|deadlines/preview)"
                            // They have a history of their own, written with them.
                            + "|POST /(complaints|imports)");

    /// Nobody is to find out who said what of their case.
    private static final Pattern ANONYMOUS = Pattern.compile("\\w+ /surveys/.*");

    /// Written where it is decided, unless it does not come so far.
    private static final String REVEALS = "POST /complaints/{id}/reveals";

    private static final String BUNDLES = "POST /complaints/{id}/evidence-exports";

    private static final Pattern POLICIES = Pattern.compile("\\w+ /(policies|calendars)/.*");
    private static final Pattern PEOPLE =
            Pattern.compile("\\w+ /(accounts|staff|clients|roster).*");
    private static final Pattern FILES = Pattern.compile("POST .*/views");
    private static final Pattern EXPORTS =
            Pattern.compile("POST .*/evidence-exports|GET .*/(chain|data)");
    private static final String CASES = "/complaints/";

    /// Of all other parameters the log keeps that they were there: they may hold a name.
    private static final Set<String> NAMELESS =
            Set.of(
                    "status",
                    "category",
                    "severity",
                    "overdue",
                    "assignee",
                    "account",
                    "actor",
                    "action",
                    "granted",
                    "caseId",
                    "caseNo",
                    "customerId",
                    "group",
                    "state",
                    "from",
                    "month",
                    "to",
                    "limit");

    /// Whoever holds one is let in by it.
    private static final String TOKEN = "token";

    private static final String UNTOLD = "*";

    /// Empty for a request that the log does not tell of.
    static Optional<AuditedRequest> of(String method, UriInfo request) {
        return request.getMatchedURIs().isEmpty()
                ? Optional.of(unknown(method))
                : ofOperation(method, request);
    }

    // Where nothing is, nobody can say which part of the path is a value.
    private static AuditedRequest unknown(String method) {
        return new AuditedRequest(method + " " + UNTOLD, List.of(), Map.of());
    }

    private static Optional<AuditedRequest> ofOperation(String method, UriInfo request) {
        MultivaluedMap<String, String> values = request.getPathParameters();
        String operation = method + " " + template(request.getPath(), values);
        if (ANONYMOUS.matcher(operation).matches()) {
            return Optional.empty();
        }
        Map<String, String> details = new TreeMap<>();
        request.getQueryParameters()
                .forEach((name, given) ->
                        details.put(
                                name, NAMELESS.contains(name) ? String.join(",", given) : UNTOLD));
        values.forEach(
                (name, given) -> details.put(name, name.equals(TOKEN) ? UNTOLD : given.getFirst()));
        List<UUID> cases = new ArrayList<>();
        if (operation.contains(CASES) && values.containsKey("id")) {
            CaseId.read(values.getFirst("id")).ifPresent(cases::add);
        }
        return Optional.of(new AuditedRequest(operation, cases, details));
    }

    /// Whether whoever grants it has written that down, or nothing of a person was shown or
    /// changed.
    boolean needsNoEntryWhenGranted() {
        return operation.equals(REVEALS)
                || operation.equals(BUNDLES)
                || IMPERSONAL.matcher(operation).matches();
    }

    /// What kind of entry tells of it.
    AuditAction action() {
        if (operation.equals(REVEALS)) {
            return AuditAction.REVEALED;
        }
        if (FILES.matcher(operation).matches()) {
            return AuditAction.FILE_OPENED;
        }
        if (EXPORTS.matcher(operation).matches()) {
            return AuditAction.EXPORTED;
        }
        if (operation.startsWith("GET ")) {
            return operation.contains("{") ? AuditAction.READ : AuditAction.LISTED;
        }
        if (POLICIES.matcher(operation).matches()) {
            return AuditAction.POLICY_CHANGED;
        }
        return PEOPLE.matcher(operation).matches()
                ? AuditAction.PEOPLE_CHANGED
                : AuditAction.CHANGED;
    }

    /// The path with the names of its parameters in the places of their values.
    private static String template(String path, MultivaluedMap<String, String> values) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            segments.add(
                    values.entrySet().stream()
                            .filter(value -> value.getValue().contains(segment))
                            .map(value -> "{" + value.getKey() + "}")
                            .findFirst()
                            .orElse(segment));
        }
        return String.join("/", segments);
    }
}
