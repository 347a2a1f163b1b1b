package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.platform.Problem;
import dev.redress.platform.Told;
import dev.redress.platform.ToldJson;
import dev.redress.store.PolicyState;
import dev.redress.store.PolicyVersion;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How policies are shown.
final class PolicyAnswers {

    private PolicyAnswers() {}

    /// The names of all policies.
    @RegisterForReflection
    record Names(List<String> items) {}

    /// A policy: what is in force now, and all its versions.
    ///
    /// @param version the one in force now
    /// @param content in the form that a proposal takes
    /// @param versions the highest first
    @RegisterForReflection
    record PolicyAnswer(
            @Schema(examples = "deadlines") String name,
            int version,
            Instant effectiveFrom,
            @Schema(type = SchemaType.OBJECT) JsonNode content,
            List<VersionAnswer> versions) {}

    /// A version of a policy.
    ///
    /// @param proposedBy absent for the delivered version, as is the rest
    /// @param content absent in lists
    /// @param evaluation what came out when it was measured; absent in lists, and if nobody did
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionAnswer(
            String name,
            int version,
            PolicyState state,
            Instant effectiveFrom,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Schema(type = SchemaType.OBJECT) @Nullable JsonNode content,
            @Schema(implementation = EvaluationAnswer.class) @Nullable JsonNode evaluation)
            implements Told {

        @Override
        public VersionAnswer said(UnaryOperator<String> words) {
            return new VersionAnswer(
                    name,
                    version,
                    state,
                    effectiveFrom,
                    proposedBy,
                    proposedAt,
                    decidedBy,
                    decidedAt,
                    reason,
                    content,
                    ToldJson.said(evaluation, "missed", words));
        }
    }

    static VersionAnswer of(
            PolicyVersion version, @Nullable JsonNode content, @Nullable JsonNode evaluation) {
        return new VersionAnswer(
                version.name(),
                version.version(),
                version.state(),
                version.effectiveFrom(),
                version.proposedBy(),
                version.proposedAt(),
                version.decidedBy(),
                version.decidedAt(),
                version.reason(),
                content,
                evaluation);
    }

    /// Why nothing can be done to a version any more.
    static Problem settled(int version) {
        return Problem.of(
                409,
                "NOT_A_DRAFT",
                "Not possible now",
                "Version %d has been decided".formatted(version));
    }
}
