package dev.redress.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.classification.Taught;
import dev.redress.platform.Told;
import dev.redress.platform.ToldJson;
import dev.redress.store.ClassifierVersion;
import dev.redress.store.ClassifierVersion.Activation;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the versions of the classifier are shown.
final class ClassifierAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClassifierAnswers() {}

    /// All versions, the highest first.
    ///
    /// @param active the one in force
    record ClassifiersAnswer(int active, List<ClassifierAnswer> items) implements Told {

        @Override
        public ClassifiersAnswer said(UnaryOperator<String> words) {
            return new ClassifiersAnswer(
                    active, items.stream().map(one -> one.said(words)).toList());
        }
    }

    /// A version of the classifier. Of the delivered one there is neither a training nor an
    /// evaluation here: the build trains and measures it.
    ///
    /// @param model follows from all that it was learned from, and stands in each answer of it
    /// @param rulesVersion of the keyword rules whose hits it learned to weigh
    /// @param exemplars how many sentences it learned, of which people approved `taught`
    /// @param exemplarsVersion a checksum of the sentences
    /// @param threshold the confidence below which it left texts to people when it was measured
    /// @param missed what of the bar it does not reach; such a version cannot be activated
    /// @param activations when it was in force, the latest first
    /// @param evaluation how well it did on sentences that were kept from it; absent in lists
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClassifierAnswer(
            int version,
            boolean active,
            boolean delivered,
            @Nullable String model,
            @Nullable String rulesVersion,
            @Nullable Integer exemplars,
            @Nullable Integer taught,
            @Nullable String exemplarsVersion,
            @Nullable Double threshold,
            boolean evaluated,
            List<String> missed,
            @Nullable String trainedBy,
            @Nullable Instant trainedAt,
            List<ActivationAnswer> activations,
            @Schema(type = SchemaType.OBJECT) @Nullable JsonNode evaluation)
            implements Told {

        @Override
        public ClassifierAnswer said(UnaryOperator<String> words) {
            return new ClassifierAnswer(
                    version,
                    active,
                    delivered,
                    model,
                    rulesVersion,
                    exemplars,
                    taught,
                    exemplarsVersion,
                    threshold,
                    evaluated,
                    missed.stream().map(words).toList(),
                    trainedBy,
                    trainedAt,
                    activations,
                    ToldJson.said(evaluation, "missed", words));
        }
    }

    /// A time in which the version was in force.
    ///
    /// @param until absent while it is
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActivationAnswer(
            String activatedBy, Instant activatedAt, @Nullable Instant until, String reason) {}

    static ClassifierAnswer shortOf(ClassifierVersion version, List<Activation> activations) {
        return of(version, activations, null);
    }

    static ClassifierAnswer wholeOf(ClassifierVersion version, List<Activation> activations) {
        return of(version, activations, evaluation(version));
    }

    static ClassifierAnswer delivered(List<Activation> activations) {
        return new ClassifierAnswer(
                Taught.DELIVERED_VERSION,
                activeOf(activations) == Taught.DELIVERED_VERSION,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                of(Taught.DELIVERED_VERSION, activations),
                null);
    }

    /// The version in force.
    static int activeOf(List<Activation> activations) {
        return activations.stream()
                .filter(activation -> activation.until() == null)
                .mapToInt(Activation::version)
                .findFirst()
                .orElse(Taught.DELIVERED_VERSION);
    }

    private static ClassifierAnswer of(
            ClassifierVersion version,
            List<Activation> activations,
            @Nullable JsonNode evaluation) {
        return new ClassifierAnswer(
                version.version(),
                activeOf(activations) == version.version(),
                false,
                version.model(),
                version.rules(),
                version.exemplars(),
                version.taught(),
                version.exemplarsVersion(),
                version.threshold(),
                version.evaluation() != null,
                version.missed(),
                version.trainedBy(),
                version.trainedAt(),
                of(version.version(), activations),
                evaluation);
    }

    private static List<ActivationAnswer> of(int version, List<Activation> activations) {
        return activations.stream()
                .filter(activation -> activation.version() == version)
                .map(activation ->
                        new ActivationAnswer(
                                activation.activatedBy(),
                                activation.activatedAt(),
                                activation.until(),
                                activation.reason()))
                .toList();
    }

    private static @Nullable JsonNode evaluation(ClassifierVersion version) {
        String evaluation = version.evaluation();
        try {
            return evaluation == null ? null : JSON.readTree(evaluation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database stores no other JSON than valid", e);
        }
    }
}
