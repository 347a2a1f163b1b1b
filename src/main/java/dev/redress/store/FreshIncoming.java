package dev.redress.store;

import dev.redress.core.evidence.Sha256;
import dev.redress.core.incoming.IncomingBudget;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingMessage.Form;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.Intent;
import dev.redress.core.incoming.MailAddress;
import dev.redress.core.incoming.SenderCheck;
import dev.redress.core.privacy.Findable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that just came in.
///
/// @param externalHash by which the same message is known when it comes again
/// @param raw a character for each byte
/// @param isCut whether it says more than a case holds
/// @param intent what is to become of it, if the budget allows it
/// @param budget absent for what costs nothing
public record FreshIncoming(
        UUID id,
        String source,
        Form form,
        String externalHash,
        String contentHash,
        String sender,
        String subject,
        String raw,
        boolean isCut,
        SenderCheck check,
        Intent intent,
        @Nullable IncomingBudget budget,
        Instant receivedAt) {

    public static FreshIncoming of(
            IncomingMessage message,
            String raw,
            SenderCheck check,
            Intent intent,
            @Nullable IncomingBudget budget,
            Instant receivedAt) {
        return new FreshIncoming(
                TimeOrderedId.at(receivedAt),
                message.source(),
                message.form(),
                message.externalHash(raw),
                message.contentHash(),
                message.sender(),
                message.subject(),
                raw,
                message.isCut(),
                check,
                intent,
                budget,
                receivedAt);
    }

    /// What nobody could read.
    public static FreshIncoming unreadable(
            String source, String raw, String why, Instant receivedAt) {
        String hash = Sha256.of(raw);
        return new FreshIncoming(
                TimeOrderedId.at(receivedAt),
                source,
                Form.MAIL,
                Sha256.of("%s\n%s".formatted(source, hash)),
                hash,
                "",
                why,
                raw,
                true,
                SenderCheck.NOT_CHECKED,
                new Intent.Stop(IncomingReason.UNREADABLE),
                null,
                receivedAt);
    }

    /// The same under a name of its own, for a person: another message has its id.
    FreshIncoming apart() {
        return new FreshIncoming(
                id,
                source,
                form,
                Sha256.of("%s\n%s".formatted(externalHash, contentHash)),
                contentHash,
                sender,
                subject,
                raw,
                isCut,
                check,
                new Intent.Stop(IncomingReason.ID_REUSED, intent.aboutCase()),
                null,
                receivedAt);
    }

    /// The same, for a person: its sender wrote too much.
    FreshIncoming overBudget() {
        return new FreshIncoming(
                id,
                source,
                form,
                externalHash,
                contentHash,
                sender,
                subject,
                raw,
                isCut,
                check,
                new Intent.Stop(IncomingReason.OVER_BUDGET, intent.aboutCase()),
                null,
                receivedAt);
    }

    /// By which messages of its sender are found.
    String senderMark() {
        return mark(sender);
    }

    /// By which those of its mailbox are counted.
    String mailboxMark() {
        return form == Form.MAIL ? mark(MailAddress.mailbox(sender)) : senderMark();
    }

    /// Whether somebody vouches for the sender: whoever is forged pays for nothing.
    boolean isVerified() {
        return check == SenderCheck.PASSED;
    }

    private String mark(String name) {
        String mark = form == Form.MAIL ? Sealing.mark(Findable.EMAIL, name) : null;
        return Objects.requireNonNullElseGet(
                mark, () -> Sha256.of("%s\n%s".formatted(source, name)));
    }

    /// Does not print itself.
    @Override
    public String toString() {
        return "FreshIncoming[%s]".formatted(id);
    }
}
