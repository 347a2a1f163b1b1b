package dev.redress.core.security;

import dev.redress.core.register.Timer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What must be changed so that it does not happen again (FRD-06).
///
/// @param number counts those of the event, from 1
/// @param owner the account that sees to it
/// @param evidence that it is done; absent until then
public record Rectification(
        int number,
        String text,
        String owner,
        Timer timer,
        @Nullable String evidence,
        @Nullable String provedBy,
        @Nullable Instant provedAt) {

    boolean open() {
        return provedAt == null;
    }

    Rectification proved(String proof, String account, Instant at) {
        return new Rectification(number, text, owner, timer, proof, account, at);
    }

    Rectification with(Timer fresh) {
        return new Rectification(number, text, owner, fresh, evidence, provedBy, provedAt);
    }
}
