package dev.redress.store;

import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.complaint.Status;
import dev.redress.core.identity.Role;
import dev.redress.core.routing.Agent;
import dev.redress.core.staff.Certification;
import dev.redress.core.staff.Layer;
import dev.redress.core.staff.Member;
import dev.redress.core.staff.Presence;
import dev.redress.core.staff.Profile;
import dev.redress.core.staff.ShiftTimes;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The staff at one instant, each as one JSON text.
final class MemberSql {

    /// In which somebody works on a case, or would if it were given to anybody.
    static final String IN_WORK =
            Stream.of(Status.values())
                    .filter(Action.ASSIGN::isPossibleIn)
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", "));

    /// All active people with a profile as they are at `$1`, by account.
    static final String STAFF =
            """
            select cast(json_build_object(
              'account', p.account, 'layer', p.layer, 'site', p.site, 'region', p.region,
              'languages', p.languages, 'skills', p.skills, 'capacity', p.capacity,
              'certification', p.certification, 'roles', a.roles,
              'state', s.state, 'since', s.since, 'until', s.until, 'successor', s.successor,
              'running', exists (select from shift x where x.account = p.account
                and x.start_at <= $1::timestamptz and x.end_at > $1::timestamptz),
              'lastEnd', (select max(x.end_at) from shift x where x.account = p.account
                and x.end_at <= $1::timestamptz),
              'nextStart', (select min(x.start_at) from shift x where x.account = p.account
                and x.start_at > $1::timestamptz),
              'load', (select count(*) from complaint c where c.assignee = p.account
                and c.status in (%s))) as text)
            from staff_profile p
            join account a on a.username = p.account and a.active
            left join staff_presence s on s.account = p.account
            order by p.account
            """
                    .formatted(IN_WORK);

    private MemberSql() {}

    static Agent agent(String text) {
        JsonObject found = new JsonObject(text);
        return new Agent(
                new Member(profile(found), roles(found), presence(found), shifts(found)),
                found.getInteger("load"));
    }

    private static Profile profile(JsonObject found) {
        return new Profile(
                found.getString("account"),
                Layer.valueOf(found.getString("layer")),
                found.getString("site"),
                found.getString("region"),
                strings(found.getJsonArray("languages")),
                skills(found.getJsonObject("skills")),
                found.getInteger("capacity"),
                Certification.valueOf(found.getString("certification")));
    }

    static JsonObject json(Map<SkillGroup, Integer> skills) {
        JsonObject json = new JsonObject();
        skills.forEach((group, level) -> json.put(group.name(), level));
        return json;
    }

    private static Map<SkillGroup, Integer> skills(JsonObject json) {
        Map<SkillGroup, Integer> skills = new EnumMap<>(SkillGroup.class);
        for (String group : json.fieldNames()) {
            skills.put(SkillGroup.valueOf(group), json.getInteger(group));
        }
        return skills;
    }

    /// A role that this version does not know gives no right.
    private static Set<Role> roles(JsonObject found) {
        return strings(found.getJsonArray("roles")).stream()
                .map(Role::labelled)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static @Nullable Presence presence(JsonObject found) {
        String state = found.getString("state");
        Instant since = instant(found, "since");
        return state == null || since == null
                ? null
                : new Presence(
                        Presence.State.valueOf(state),
                        since,
                        instant(found, "until"),
                        found.getString("successor"));
    }

    private static ShiftTimes shifts(JsonObject found) {
        return new ShiftTimes(
                found.getBoolean("running"),
                instant(found, "lastEnd"),
                instant(found, "nextStart"));
    }

    private static Set<String> strings(JsonArray array) {
        return array.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(JsonObject found, String name) {
        String text = found.getString(name);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
