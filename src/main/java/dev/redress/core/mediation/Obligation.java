package dev.redress.core.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a party owes by an agreement.
///
/// @param number counts the obligations of the agreement, from 1
/// @param dueOn the last date of China that still counts as kept
/// @param proof of the fulfilment; absent until then, like `provenBy` and `fulfilledAt`
public record Obligation(
        int number,
        Party debtor,
        String text,
        LocalDate dueOn,
        @Nullable String proof,
        @Nullable String provenBy,
        @Nullable Instant fulfilledAt) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public static Obligation of(int number, Party debtor, String text, LocalDate dueOn) {
        return new Obligation(number, debtor, text, dueOn, null, null, null);
    }

    public boolean isOpen() {
        return fulfilledAt == null;
    }

    /// The last instant that counts as kept: 24:00 of the date.
    public Instant dueAt() {
        return dueOn.plusDays(1).atStartOfDay(CHINA).toInstant();
    }

    Obligation fulfilled(String evidence, String account, Instant at) {
        return new Obligation(number, debtor, text, dueOn, evidence, account, at);
    }
}
