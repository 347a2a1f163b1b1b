package dev.redress.core.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message to be handed to the outbox.
///
/// @param key unique within the case for all time; a second notice with the same key is not sent
/// @param notBefore when it may go out at the earliest; absent for at once
public record Notice(
        String key,
        Template template,
        Recipient recipient,
        Words words,
        @Nullable Instant notBefore) {

    public Notice(String key, Template template, Recipient recipient, Words words) {
        this(key, template, recipient, words, null);
    }

    public String text() {
        return words.text();
    }
}
