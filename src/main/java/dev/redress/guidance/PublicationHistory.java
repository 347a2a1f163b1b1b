package dev.redress.guidance;

import dev.redress.core.policy.Edition;
import dev.redress.core.policy.Editions;
import dev.redress.core.publication.PublicText;
import dev.redress.core.publication.Publication;
import dev.redress.core.publication.Publications;
import dev.redress.guidance.PublicationAnswer.VersionLine;
import dev.redress.store.PolicyVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The published texts with all their versions that are or were in force at an instant.
///
/// @param stored what people proposed and decided; of the delivered version nothing
record PublicationHistory(
        Editions<Publications> published, List<PolicyVersion> stored, Instant now) {

    PublicationAnswer line(PublicText id, String language) {
        return answer(published.at(now), id, language, null, null);
    }

    /// @param version that in force if absent
    Optional<PublicationAnswer> of(PublicText id, @Nullable Integer version, String language) {
        int wanted = Objects.requireNonNullElse(version, published.at(now).version());
        return known().filter(edition -> edition.version() == wanted)
                .findFirst()
                .map(edition ->
                        answer(
                                edition,
                                id,
                                language,
                                edition.value().text(id).text(language),
                                known().map(this::line).toList()));
    }

    /// What is not yet in force is not yet public.
    private Stream<Edition<Publications>> known() {
        return published.editions().stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(now));
    }

    private PublicationAnswer answer(
            Edition<Publications> edition,
            PublicText id,
            String language,
            @Nullable String words,
            @Nullable List<VersionLine> versions) {
        Publication text = edition.value().text(id);
        return new PublicationAnswer(
                id.label(),
                language,
                text.title(language),
                words,
                edition.version(),
                edition.effectiveFrom(),
                text.author(),
                approvedAt(edition),
                versions);
    }

    private VersionLine line(Edition<Publications> edition) {
        return new VersionLine(edition.version(), edition.effectiveFrom(), approvedAt(edition));
    }

    /// The delivered version came approved.
    private Instant approvedAt(Edition<Publications> edition) {
        return stored.stream()
                .filter(version -> version.version() == edition.version())
                .map(PolicyVersion::decidedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(edition.effectiveFrom());
    }
}
