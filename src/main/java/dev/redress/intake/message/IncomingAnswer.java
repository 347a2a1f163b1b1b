package dev.redress.intake.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.MailText;
import dev.redress.core.incoming.SenderCheck;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.Shown;
import dev.redress.store.StoredIncoming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message that came in, with the numbers of people and most of their address hidden.
///
/// @param source who brought it
/// @param check whether its sender is genuine
/// @param reason why it waits for a person, or was no case
/// @param aboutCase which it claims to be about
/// @param caseId that it became, or was added to
/// @param refusedFiles what of it was not taken, with why
/// @param repeats how often it came again
/// @param text absent in lists; of what cannot be read, how it begins
/// @param files what is attached to it; absent in lists
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record IncomingAnswer(
        UUID id,
        String source,
        String sender,
        String subject,
        SenderCheck check,
        IncomingState state,
        @Nullable IncomingReason reason,
        @Nullable UUID aboutCase,
        @Nullable UUID caseId,
        List<String> refusedFiles,
        int repeats,
        Instant receivedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable String text,
        @Nullable List<FileAnswer> files)
        implements Shown {

    private static final int TEXT_MAX = 5_000;

    /// A file that came with it.
    @RegisterForReflection
    public record FileAnswer(String name, int size) {}

    static IncomingAnswer of(StoredIncoming kept) {
        return of(kept, null, null);
    }

    /// @param read empty if nobody can read it
    static IncomingAnswer whole(StoredIncoming kept, Optional<IncomingMessage> read) {
        String text =
                read.map(IncomingMessage::text)
                        .orElseGet(() -> MailText.of(Objects.requireNonNullElse(kept.raw(), "")));
        List<FileAnswer> files =
                read.map(IncomingMessage::files).orElse(List.of()).stream()
                        .map(file -> new FileAnswer(file.name(), file.size()))
                        .toList();
        return of(kept, Masking.freeText(text, TEXT_MAX), files);
    }

    private static IncomingAnswer of(
            StoredIncoming kept, @Nullable String text, @Nullable List<FileAnswer> files) {
        String refused = Objects.requireNonNullElse(kept.refusedFiles(), "");
        return new IncomingAnswer(
                kept.id(),
                kept.source(),
                kept.sender().contains("@") ? Masking.email(kept.sender()) : kept.sender(),
                Masking.freeText(kept.subject(), TEXT_MAX),
                kept.check(),
                kept.state(),
                kept.reason(),
                kept.aboutCase(),
                kept.caseId(),
                refused.lines().toList(),
                kept.repeats(),
                kept.receivedAt(),
                kept.decidedBy(),
                kept.decidedAt(),
                kept.decisionReason(),
                text,
                files);
    }

    @Override
    public List<UUID> shownCases() {
        return Stream.of(Optional.ofNullable(aboutCase), Optional.ofNullable(caseId))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
