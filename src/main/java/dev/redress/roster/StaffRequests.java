package dev.redress.roster;

import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.staff.Certification;
import dev.redress.core.staff.Layer;
import dev.redress.core.staff.Presence;
import dev.redress.core.staff.Profile;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is said of people, and what they say of themselves.
interface StaffRequests {

    int NAME_MAX = 200;
    int LANGUAGES_MAX = 20;

    /// What somebody can do.
    ///
    /// @param languages in which they write
    /// @param skills groups with levels, 1 to 5
    /// @param capacity how many open cases the desk lets them have at once
    record ProfileRequest(
            @NotNull @Nullable Layer layer,
            @Schema(examples = "上海") @Size(min = 1, max = NAME_MAX) @Nullable String site,
            @Schema(examples = "华东") @Size(min = 1, max = NAME_MAX) @Nullable String region,
            @Schema(examples = "[\"zh-CN\"]") @NotNull @Size(max = LANGUAGES_MAX)
                    @Nullable List<@NotNull @Size(min = 1, max = NAME_MAX) String> languages,
            @Schema(examples = "{\"FIRST_LINE\": 2}") @NotNull
                    @Nullable Map<SkillGroup, @NotNull @Min(1) @Max(Profile.LEVEL_MAX) Integer>
                            skills,
            @NotNull @Min(0) @Max(Profile.CAPACITY_MAX) @Nullable Integer capacity,
            @NotNull @Nullable Certification certification) {

        Profile toProfile(String account) {
            return new Profile(
                    account,
                    Body.required("layer", layer),
                    site,
                    region,
                    Set.copyOf(Body.required("languages", languages)),
                    Body.required("skills", skills),
                    Body.required("capacity", capacity),
                    Body.required("certification", certification));
        }
    }

    /// Whether somebody is there.
    ///
    /// @param until when they expect to be back, of those who are AWAY or OFF
    /// @param successor who shall take over what cannot wait until then
    record PresenceRequest(
            @NotNull Presence.@Nullable State state,
            @Nullable OffsetDateTime until,
            @Size(min = 1, max = NAME_MAX) @Nullable String successor) {

        Presence toPresence(Instant now) {
            Presence.State said = Body.required("state", state);
            boolean isThere = said == Presence.State.AVAILABLE || said == Presence.State.BUSY;
            if (isThere && (until != null || successor != null)) {
                throw InvalidInput.of(
                        until == null ? "successor" : "until",
                        "NOT_ALLOWED",
                        "is for those who leave");
            }
            Instant back = until == null ? null : until.toInstant().truncatedTo(ChronoUnit.MICROS);
            if (back != null && !back.isAfter(now)) {
                throw InvalidInput.of("until", "OUT_OF_RANGE", "must lie ahead");
            }
            return new Presence(said, now, back, successor);
        }
    }
}
