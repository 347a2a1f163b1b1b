package dev.redress.core.routing;

import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.identity.Role;
import dev.redress.core.staff.Certification;
import dev.redress.core.staff.Layer;
import dev.redress.core.staff.Member;
import dev.redress.core.staff.Presence;
import dev.redress.core.staff.Profile;
import dev.redress.core.staff.ShiftTimes;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the staff of these tests: able and free unless it is said otherwise.
record Colleague(
        String account,
        Role role,
        int level,
        String language,
        @Nullable String region,
        int load,
        int capacity,
        Certification certification,
        Presence.State state) {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    static Colleague colleague(String account) {
        return new Colleague(
                account,
                Role.AGENT,
                3,
                "zh-CN",
                null,
                0,
                10,
                Certification.CERTIFIED,
                Presence.State.AVAILABLE);
    }

    Colleague having(Role other) {
        return new Colleague(
                account, other, level, language, region, load, capacity, certification, state);
    }

    Colleague level(int other) {
        return new Colleague(
                account, role, other, language, region, load, capacity, certification, state);
    }

    Colleague writing(String other) {
        return new Colleague(
                account, role, level, other, region, load, capacity, certification, state);
    }

    Colleague near(String other) {
        return new Colleague(
                account, role, level, language, other, load, capacity, certification, state);
    }

    Colleague loaded(int cases, int max) {
        return new Colleague(
                account, role, level, language, region, cases, max, certification, state);
    }

    Colleague certified(Certification other) {
        return new Colleague(account, role, level, language, region, load, capacity, other, state);
    }

    Colleague saying(Presence.State other) {
        return new Colleague(
                account, role, level, language, region, load, capacity, certification, other);
    }

    Agent agent() {
        Profile profile =
                new Profile(
                        account,
                        Layer.EXECUTION,
                        null,
                        region,
                        Set.of(language),
                        level == 0 ? Map.of() : Map.of(SkillGroup.FIRST_LINE, level),
                        capacity,
                        certification);
        Presence presence = new Presence(state, MORNING, null, null);
        return new Agent(new Member(profile, Set.of(role), presence, ShiftTimes.NONE), load);
    }
}
