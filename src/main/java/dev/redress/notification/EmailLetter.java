package dev.redress.notification;

import dev.redress.core.incoming.MailThread;
import dev.redress.core.notice.Template;
import dev.redress.store.OutboxMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A message as an e-mail, whoever brings it: plain text, told to be written by a machine, so that
/// no machine answers it (RFC 3834).
///
/// @param to one address, and nothing that a mail server could take for more
/// @param headers beside those that every mail has
record EmailLetter(String to, String subject, String text, Map<String, String> headers) {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("[^\\r\\n。！？]{1,70}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;:<>\"()]+@[^\\s,;:<>\"()@]+");

    EmailLetter {
        headers = Map.copyOf(headers);
    }

    /// Empty without an address.
    static Optional<EmailLetter> of(OutboxMessage message, @Nullable String to, SmtpConfig config) {
        if (to == null || !ADDRESS.matcher(to).matches()) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Auto-Submitted", "auto-generated");
        headers.putAll(thread(message.caseNo(), config));
        if (message.template() == Template.SURVEY_INVITATION) {
            config.unsubscribe()
                    .ifPresent(where -> headers.put("List-Unsubscribe", bracketed(where)));
        }
        return Optional.of(new EmailLetter(to, subject(message.text()), message.text(), headers));
    }

    /// All mails about a case answer to one, so that they stand together, and an answer to any of
    /// them names the case.
    private static Map<String, String> thread(String caseNo, SmtpConfig config) {
        return config.from()
                .flatMap(from ->
                        MailThread.caseNo(caseNo)
                                .map(known -> MailThread.referenceOf(known, domain(from))))
                .map(reference -> Map.of("In-Reply-To", reference, "References", reference))
                .orElse(Map.of());
    }

    /// Of an address, with a name before it or not.
    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).replace(">", "").strip();
    }

    /// How the text begins: its language is that of the recipient.
    private static String subject(String text) {
        Matcher found = FIRST_SENTENCE.matcher(text);
        return found.find() ? found.group().strip() : "";
    }

    private static String bracketed(String where) {
        return where.startsWith("<") ? where : "<" + where + ">";
    }

    /// Without the words and the address.
    @Override
    public String toString() {
        return "EmailLetter[hidden]";
    }
}
