package dev.redress.intake.message;

import dev.redress.core.incoming.IncomingBudget;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.Intent;
import dev.redress.core.incoming.ReceivedMail;
import dev.redress.core.incoming.SenderCheck;
import dev.redress.core.incoming.UnreadableMail;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Worker;
import dev.redress.store.FreshIncoming;
import dev.redress.store.IncomingStore;
import dev.redress.store.IncomingStore.Kept;
import dev.redress.store.StoredIncoming;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes messages in: kept first, then made something of. The same message is taken once, however
/// often it comes, and answered alike.
@Singleton
class IncomingDesk {

    private final Screening screening;
    private final IncomingStore incoming;
    private final IncomingWork work;
    private final ParkedNotices notices;
    private final IncomingConfig config;
    private final DeskClock clock;

    /// What a mail says, and who says it.
    private record Read(ReceivedMail mail, IncomingMessage message, SenderCheck check) {

        static Read of(byte[] raw, String source, @Nullable String authserv) {
            ReceivedMail mail = ReceivedMail.read(raw);
            return new Read(mail, IncomingMessage.of(mail, source), SenderCheck.of(mail, authserv));
        }
    }

    IncomingDesk(
            Screening screening,
            IncomingStore incoming,
            IncomingWork work,
            ParkedNotices notices,
            IncomingConfig config,
            DeskClock clock) {
        this.screening = screening;
        this.incoming = incoming;
        this.work = work;
        this.notices = notices;
        this.config = config;
        this.clock = clock;
    }

    /// A mail as it came over the wire. Never fails for what is in it.
    Uni<StoredIncoming> takeMail(String source, byte[] raw) {
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        String authserv =
                Objects.requireNonNull(config.source().get(source)).authserv().orElse(null);
        return Worker.run(() -> Read.of(raw, source, authserv))
                .onItemOrFailure()
                .transformToUni((read, failure) ->
                        failure == null ? takeMail(read, text) : unreadable(source, text, failure));
    }

    /// A message that a partner passed on.
    ///
    /// @param caseNo of the case that it belongs to, if it is the sender's
    Uni<StoredIncoming> takeMessage(IncomingMessage message, String raw, @Nullable String caseNo) {
        return screening
                .intent(message, message.sender(), caseNo)
                .chain(intent -> take(message, raw, SenderCheck.NOT_CHECKED, intent));
    }

    private Uni<StoredIncoming> takeMail(Read read, String raw) {
        return screening
                .intent(read.mail(), read.message(), read.check())
                .chain(intent -> take(read.message(), raw, read.check(), intent));
    }

    // Whatever a mail does to whoever reads it: it is kept, and a person looks at it.
    private Uni<StoredIncoming> unreadable(String source, String raw, Throwable why) {
        String said =
                why instanceof UnreadableMail
                        ? String.valueOf(why.getMessage())
                        : "It cannot be taken apart: " + why.getClass().getSimpleName();
        FreshIncoming fresh = FreshIncoming.unreadable(source, raw, said, clock.instant());
        return incoming.keep(fresh, clock.instant()).map(Kept::message).call(notices::tell);
    }

    private Uni<StoredIncoming> take(
            IncomingMessage message, String raw, SenderCheck check, Intent intent) {
        FreshIncoming fresh =
                FreshIncoming.of(
                        message,
                        raw,
                        check,
                        intent,
                        budget(message, check, intent),
                        clock.instant());
        return incoming.keep(fresh, clock.instant())
                .invoke(IncomingDesk::requireFinished)
                .chain(kept ->
                        kept.isOurs()
                                ? work.carryOut(kept.message(), message, intent)
                                : Uni.createFrom().item(kept.message()))
                .call(notices::tell);
    }

    /// A partner knows the people whose messages it brings.
    private @Nullable IncomingBudget budget(
            IncomingMessage message, SenderCheck check, Intent intent) {
        boolean isVerified =
                check == SenderCheck.PASSED || message.form() == IncomingMessage.Form.CHANNEL;
        return switch (intent) {
            case Intent.Open _ -> config.cases(isVerified);
            case Intent.Reply _ -> config.replies();
            case Intent.Note _, Intent.Stop _ -> null;
        };
    }

    /// Whoever is told that all is well does not come again, should the other one not come to an
    /// end.
    private static void requireFinished(Kept kept) {
        if (!kept.isOurs() && kept.message().state() == IncomingState.RECEIVED) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            "BEING_TAKEN",
                            "Not possible now",
                            "The same message is being taken in; try again"));
        }
    }
}
