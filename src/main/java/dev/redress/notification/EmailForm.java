package dev.redress.notification;

import io.vertx.ext.mail.MailMessage;
import java.util.UUID;

/// A letter as a mail server takes it, with an id of its own for all times, by which a repetition
/// is known and an answer finds its way back.
final class EmailForm {

    private EmailForm() {}

    /// @param message the id of the message in the outbox
    static MailMessage of(UUID message, EmailLetter letter, String from) {
        MailMessage mail =
                new MailMessage()
                        .setFrom(from)
                        .setTo(letter.to())
                        .setSubject(letter.subject())
                        .setText(letter.text())
                        .addHeader(
                                "Message-ID",
                                "<%s@%s>".formatted(message, EmailLetter.domain(from)));
        letter.headers().forEach(mail::addHeader);
        return mail;
    }
}
