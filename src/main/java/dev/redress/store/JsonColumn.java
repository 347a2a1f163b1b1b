package dev.redress.store;

import dev.redress.core.classification.Reason;
import dev.redress.core.complaint.Proposal;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Target;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What jsonb columns hold, to and from its text. By hand, so that native binaries need no
/// reflection and the stored form does not follow a renamed component unseen.
final class JsonColumn {

    private JsonColumn() {}

    static String ofStrings(List<String> strings) {
        return new JsonArray(strings).encode();
    }

    static List<String> strings(String json) {
        return new JsonArray(json).stream().map(String.class::cast).toList();
    }

    static String ofDetails(Map<String, String> details) {
        JsonObject object = new JsonObject();
        for (Map.Entry<String, String> detail : details.entrySet()) {
            object.put(detail.getKey(), detail.getValue());
        }
        return object.encode();
    }

    static SortedMap<String, String> details(String json) {
        SortedMap<String, String> details = new TreeMap<>();
        JsonObject object = new JsonObject(json);
        for (String name : object.fieldNames()) {
            details.put(name, object.getString(name));
        }
        return details;
    }

    static String ofFacts(Map<String, ? extends @Nullable String> facts) {
        JsonObject object = new JsonObject();
        facts.forEach(object::put);
        return object.encode();
    }

    static Map<String, @Nullable String> facts(String json) {
        Map<String, @Nullable String> facts = new TreeMap<>();
        JsonObject object = new JsonObject(json);
        for (String path : object.fieldNames()) {
            facts.put(path, object.getString(path));
        }
        return facts;
    }

    static String ofTargets(List<Target> targets) {
        return array(
                targets,
                target ->
                        new JsonObject()
                                .put("dueAt", target.dueAt().toString())
                                .put("state", target.state().name()));
    }

    static List<Target> targets(String json) {
        return list(
                json,
                target ->
                        new Target(
                                Instant.parse(target.getString("dueAt")),
                                DeadlineState.valueOf(target.getString("state"))));
    }

    static String ofReasons(List<Reason> reasons) {
        return array(
                reasons,
                reason ->
                        new JsonObject()
                                .put("rule", reason.rule())
                                .put("phrase", reason.phrase())
                                .put("start", reason.start())
                                .put("end", reason.end())
                                .put("negated", reason.negated())
                                .put("effect", reason.effect()));
    }

    static List<Reason> reasons(String json) {
        return list(
                json,
                reason ->
                        new Reason(
                                reason.getString("rule"),
                                reason.getString("phrase"),
                                reason.getInteger("start"),
                                reason.getInteger("end"),
                                reason.getBoolean("negated"),
                                reason.getString("effect")));
    }

    static @Nullable String ofProposal(@Nullable Proposal proposal) {
        if (proposal == null) {
            return null;
        }
        BigDecimal compensation = proposal.compensation();
        Instant sentAt = proposal.sentAt();
        return new JsonObject()
                .put("text", proposal.text())
                .put("remedy", proposal.remedy())
                .put("compensation", compensation == null ? null : compensation.toPlainString())
                .put("reasons", proposal.reasons())
                .put("alternative", proposal.alternative())
                .put("draftedBy", proposal.draftedBy())
                .put("approvedBy", proposal.approvedBy())
                .put("approvedAs", ofRoles(proposal.approvedAs()))
                .put("legallyApprovedBy", proposal.legallyApprovedBy())
                .put("sentAt", sentAt == null ? null : sentAt.toString())
                .encode();
    }

    static @Nullable Proposal proposal(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonObject proposal = new JsonObject(json);
        String compensation = proposal.getString("compensation");
        String sentAt = proposal.getString("sentAt");
        return new Proposal(
                proposal.getString("text"),
                proposal.getString("remedy"),
                compensation == null ? null : new BigDecimal(compensation),
                proposal.getString("reasons"),
                proposal.getString("alternative"),
                proposal.getString("draftedBy"),
                proposal.getString("approvedBy"),
                roles(proposal.getJsonArray("approvedAs")),
                proposal.getString("legallyApprovedBy"),
                sentAt == null ? null : Instant.parse(sentAt));
    }

    static JsonArray ofRoles(List<Role> roles) {
        return new JsonArray(roles.stream().map(Role::name).toList());
    }

    /// @param names absent where they were not kept yet
    static List<Role> roles(@Nullable JsonArray names) {
        return names == null
                ? List.of()
                : names.stream().map(name -> Role.valueOf((String) name)).toList();
    }

    static <T> String array(List<T> values, Function<T, JsonObject> form) {
        return new JsonArray(values.stream().map(form).toList()).encode();
    }

    static <T> List<T> list(String json, Function<JsonObject, T> form) {
        return new JsonArray(json).stream().map(JsonObject.class::cast).map(form).toList();
    }
}
