package dev.redress.intake.message;

import dev.redress.core.incoming.DeliveryReport;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.ReceiptState;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.store.NotFound;
import dev.redress.store.ReceiptStore;
import dev.redress.store.ReceiptStore.Receipt;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Enters what mail servers say of our mails, as if the provider had said it (`POST
/// /hooks/message-receipts/email`).
@Singleton
class DeliveryNotes {

    private static final int DETAIL_MAX = 300;

    private final ReceiptStore receipts;
    private final RulesInForce rules;
    private final DeskClock clock;

    DeliveryNotes(ReceiptStore receipts, RulesInForce rules, DeskClock clock) {
        this.rules = rules;
        this.receipts = receipts;
        this.clock = clock;
    }

    /// Answers whether it is about a mail of ours. One that was given up goes the next way, whether
    /// another attempt could have helped or not: the server makes none. Of one that is still tried
    /// nothing is said yet.
    Uni<Boolean> enter(DeliveryReport report) {
        return switch (report.action()) {
            case FAILED -> enter(report, ReceiptState.BOUNCED);
            case DELIVERED -> enter(report, ReceiptState.DELIVERED);
            case DELAYED -> Uni.createFrom().item(!report.messages().isEmpty());
        };
    }

    private Uni<Boolean> enter(DeliveryReport report, ReceiptState state) {
        String said = "%s %s".formatted(report.isHard() ? "hard" : "soft", report.detail());
        String detail = Masking.freeText(said, DETAIL_MAX);
        return Multi.createFrom()
                .iterable(report.messages())
                .onItem()
                .transformToUniAndConcatenate(message -> enter(message, state, detail))
                .collect()
                .asList()
                .map(known -> known.contains(true));
    }

    private Uni<Boolean> enter(UUID message, ReceiptState state, String detail) {
        Lane lane = Lane.of(DeliveryChannel.EMAIL);
        Receipt receipt = new Receipt(message, lane, state, detail);
        return rules.now()
                .chain(() -> receipts.enter(receipt, clock.instant()))
                .replaceWith(true)
                .onFailure(NotFound.class)
                .recoverWithItem(false);
    }
}
