package dev.redress.intake.message;

import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.Intent;
import dev.redress.core.incoming.ReceivedMail;
import dev.redress.core.incoming.SenderBudget;
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
        return Worker.run(() -> ReceivedMail.read(raw))
                .chain(mail -> takeMail(source, mail, text))
                .onFailure(UnreadableMail.class)
                .recoverWithUni(failure -> unreadable(source, text, failure));
    }

    /// A message that a partner passed on.
    ///
    /// @param caseNo of the case that it belongs to, if it is the sender's
    Uni<StoredIncoming> takeMessage(IncomingMessage message, String raw, @Nullable String caseNo) {
        return screening
                .intent(message, message.sender(), caseNo)
                .chain(intent -> take(message, raw, SenderCheck.NOT_CHECKED, intent));
    }

    private Uni<StoredIncoming> takeMail(String source, ReceivedMail mail, String raw) {
        IncomingMessage message = IncomingMessage.of(mail, source);
        SenderCheck check =
                SenderCheck.of(
                        mail,
                        Objects.requireNonNull(config.source().get(source))
                                .authserv()
                                .orElse(null));
        return screening
                .intent(mail, message, check)
                .chain(intent -> take(message, raw, check, intent));
    }

    private Uni<StoredIncoming> unreadable(String source, String raw, Throwable why) {
        String said = String.valueOf(why.getMessage());
        FreshIncoming fresh = FreshIncoming.unreadable(source, raw, said, clock.instant());
        return incoming.keep(fresh, clock.instant()).map(Kept::message).call(notices::tell);
    }

    private Uni<StoredIncoming> take(
            IncomingMessage message, String raw, SenderCheck check, Intent intent) {
        FreshIncoming fresh =
                FreshIncoming.of(message, raw, check, intent, budget(intent), clock.instant());
        return incoming.keep(fresh, clock.instant())
                .invoke(IncomingDesk::requireFinished)
                .chain(kept ->
                        kept.isOurs()
                                ? work.carryOut(kept.message(), message, intent)
                                : Uni.createFrom().item(kept.message()))
                .call(notices::tell);
    }

    private @Nullable SenderBudget budget(Intent intent) {
        return switch (intent) {
            case Intent.Open _ -> config.cases();
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
