package dev.redress.intake.message;

import dev.redress.core.incoming.DeliveryReport;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.Intent;
import dev.redress.core.incoming.MailOrigin;
import dev.redress.core.incoming.MailThread;
import dev.redress.core.incoming.ReceivedMail;
import dev.redress.core.incoming.SenderCheck;
import dev.redress.store.CorrespondentStore;
import dev.redress.store.CorrespondentStore.Correspondence;
import dev.redress.store.CorrespondentStore.Sender;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out what is to become of a message.
@Singleton
class Screening {

    private final CorrespondentStore correspondents;

    Screening(CorrespondentStore correspondents) {
        this.correspondents = correspondents;
    }

    /// What a machine wrote is no case. What answers one of our mails, or names the sender's own
    /// case, is a message in that; what does so in the name of the customer only is for a person.
    Uni<Intent> intent(ReceivedMail mail, IncomingMessage message, SenderCheck check) {
        return switch (MailOrigin.of(mail)) {
            case DELIVERY_REPORT -> Uni.createFrom().item(new Intent.Note(DeliveryReport.of(mail)));
            case AUTO_REPLY -> stopped(IncomingReason.AUTO_REPLY);
            case LIST -> stopped(IncomingReason.LIST);
            case READ_RECEIPT -> stopped(IncomingReason.READ_RECEIPT);
            case PERSON -> ofPerson(MailThread.of(mail), message, check);
        };
    }

    /// What a partner brings belongs to the case that it names, if that is the sender's.
    ///
    /// @param customerId as the shop calls the sender
    Uni<Intent> intent(IncomingMessage message, String customerId, @Nullable String caseNo) {
        return message.isEmpty()
                ? stopped(IncomingReason.EMPTY)
                : numbered(caseNo, new Sender("", customerId))
                        .map(found -> named(found, SenderCheck.NOT_CHECKED));
    }

    private Uni<Intent> ofPerson(MailThread thread, IncomingMessage message, SenderCheck check) {
        if (message.isEmpty()) {
            return stopped(IncomingReason.EMPTY);
        }
        Sender sender = new Sender(message.sender(), "");
        return correspondents
                .thread(thread.ids(), sender)
                .chain(found ->
                        found.isPresent()
                                ? Uni.createFrom().item(found)
                                : numbered(thread.answered(), sender))
                .chain(answered ->
                        answered.isPresent()
                                ? Uni.createFrom().item(answered(answered.get(), check))
                                : numbered(thread.named(), sender)
                                        .map(found -> named(found, check)));
    }

    private Uni<Optional<Correspondence>> numbered(@Nullable String caseNo, Sender sender) {
        return caseNo == null
                ? Uni.createFrom().item(Optional.empty())
                : correspondents.thread(caseNo, sender);
    }

    /// Whoever has a message of ours may have been passed it by the customer.
    private static Intent answered(Correspondence thread, SenderCheck check) {
        return thread.isOfSender()
                ? ofCustomer(thread, check)
                : new Intent.Stop(IncomingReason.NOT_THE_CUSTOMER, thread.caseId());
    }

    /// A number says nothing: anybody may have typed it.
    private static Intent named(Optional<Correspondence> thread, SenderCheck check) {
        return thread.filter(Correspondence::isOfSender)
                .map(found -> ofCustomer(found, check))
                .orElseGet(Intent.Open::new);
    }

    private static Intent ofCustomer(Correspondence thread, SenderCheck check) {
        return switch (check) {
            case PASSED, NOT_CHECKED -> new Intent.Reply(thread.caseId(), thread.customerId());
            case FAILED -> new Intent.Stop(IncomingReason.SENDER_UNVERIFIED, thread.caseId());
        };
    }

    private static Uni<Intent> stopped(IncomingReason reason) {
        return Uni.createFrom().item(new Intent.Stop(reason));
    }
}
