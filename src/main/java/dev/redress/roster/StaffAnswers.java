package dev.redress.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.identity.Role;
import dev.redress.core.routing.Agent;
import dev.redress.core.staff.Certification;
import dev.redress.core.staff.Layer;
import dev.redress.core.staff.Member;
import dev.redress.core.staff.Presence;
import dev.redress.core.staff.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How people are shown.
interface StaffAnswers {

    /// One of the staff.
    ///
    /// @param load how many open cases they have
    /// @param working whether they are there now, by what they said and by their shifts
    /// @param available whether the desk gives them new cases
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberAnswer(
            String account,
            List<String> roles,
            Layer layer,
            @Nullable String site,
            @Nullable String region,
            List<String> languages,
            Map<SkillGroup, Integer> skills,
            Certification certification,
            int capacity,
            int load,
            boolean working,
            boolean available,
            @Nullable PresenceAnswer presence) {

        static MemberAnswer of(Agent agent) {
            Member member = agent.member();
            Profile profile = member.profile();
            return new MemberAnswer(
                    member.account(),
                    member.roles().stream().map(Role::label).sorted().toList(),
                    profile.layer(),
                    profile.site(),
                    profile.region(),
                    profile.languages().stream().sorted().toList(),
                    profile.skillsInOrder(),
                    profile.certification(),
                    profile.capacity(),
                    agent.load(),
                    member.isWorking(),
                    member.isAvailable(),
                    PresenceAnswer.of(member.presence()));
        }
    }

    /// What somebody last said of themselves.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PresenceAnswer(
            Presence.State state,
            Instant since,
            @Nullable Instant until,
            @Nullable String successor) {

        static @Nullable PresenceAnswer of(@Nullable Presence said) {
            return said == null
                    ? null
                    : new PresenceAnswer(
                            said.state(), said.since(), said.until(), said.successor());
        }
    }

    /// What somebody said of themselves.
    ///
    /// @param presence absent if they never said anything
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SaidAnswer(@Nullable PresenceAnswer presence) {}
}
