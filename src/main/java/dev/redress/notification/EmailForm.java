package dev.redress.notification;

import dev.redress.core.incoming.MailThread;
import dev.redress.core.notice.Template;
import dev.redress.store.OutboxMessage;
import io.vertx.ext.mail.MailMessage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message as an e-mail: plain text, told to be written by a machine, so that no machine answers
/// it (RFC 3834), and with an id of its own for all times, by which a repetition is known, and an
/// answer.
final class EmailForm {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("[^\\r\\n。！？]{1,70}");

    private EmailForm() {}

    static MailMessage of(OutboxMessage message, String to, SmtpConfig config) {
        String from = config.from().orElseThrow();
        MailMessage mail =
                new MailMessage()
                        .setFrom(from)
                        .setTo(to)
                        .setSubject(subject(message.text()))
                        .setText(message.text())
                        .addHeader("Message-ID", "<%s@%s>".formatted(message.id(), domain(from)))
                        .addHeader("Auto-Submitted", "auto-generated");
        MailThread.caseNo(message.caseNo())
                .map(caseNo -> MailThread.referenceOf(caseNo, domain(from)))
                .ifPresent(reference ->
                        mail.addHeader("In-Reply-To", reference)
                                .addHeader("References", reference));
        if (message.template() == Template.SURVEY_INVITATION) {
            config.unsubscribe()
                    .ifPresent(where -> mail.addHeader("List-Unsubscribe", bracketed(where)));
        }
        return mail;
    }

    /// How the text begins: its language is that of the recipient.
    private static String subject(String text) {
        Matcher found = FIRST_SENTENCE.matcher(text);
        return found.find() ? found.group().strip() : "";
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).replace(">", "").strip();
    }

    private static String bracketed(String where) {
        return where.startsWith("<") ? where : "<" + where + ">";
    }
}
