package dev.redress.core.incoming;

import dev.redress.core.customer.Channel;
import dev.redress.core.evidence.Sha256;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A message that came in, in whatever form.
///
/// @param source who brought it
/// @param sender an address, or what the source calls the sender
/// @param senderName empty if nobody says it
/// @param externalId what it is called outside; absent if it has no name there
/// @param text what it says, at most [#TEXT_MAX] characters
/// @param isCut whether it says more
/// @param language of answers to it: `zh-CN` or `en`
public record IncomingMessage(
        String source,
        Form form,
        Channel channel,
        String sender,
        String senderName,
        @Nullable String externalId,
        String subject,
        String text,
        boolean isCut,
        List<MailFile> files,
        String language) {

    /// As much as a case holds in one piece (INT-04), with room for the subject and for what is
    /// said of the rest.
    public static final int TEXT_MAX = 4_700;

    /// How its raw text is read.
    public enum Form {
        MAIL,
        CHANNEL
    }

    public IncomingMessage {
        files = List.copyOf(files);
    }

    public static IncomingMessage of(ReceivedMail mail, String source) {
        String text = MailText.cut(mail.text(), TEXT_MAX);
        return new IncomingMessage(
                source,
                Form.MAIL,
                Channel.EMAIL,
                mail.from().address(),
                mail.from().name(),
                mail.messageId(),
                mail.subject(),
                text,
                mail.isCut() || text.length() < mail.text().length(),
                mail.files(),
                languageOf(mail.subject() + mail.text()));
    }

    /// Chinese, unless no character of it is.
    public static String languageOf(String words) {
        boolean isChinese =
                words.isBlank()
                        || words.codePoints()
                                .anyMatch(c ->
                                        Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.HAN);
        return isChinese ? "zh-CN" : "en";
    }

    /// By which the same message is known when it comes again. What has no name is known by every
    /// byte of it.
    ///
    /// @param raw a character for each byte
    public String externalHash(String raw) {
        String name = Objects.requireNonNullElseGet(externalId, () -> "sha256:" + Sha256.of(raw));
        return Sha256.of("%s\n%s\n%s".formatted(source, sender, name));
    }

    /// Of what it says and brings.
    public String contentHash() {
        String brought =
                files.stream()
                        .map(file -> "\n%s %s".formatted(Sha256.of(file.bytes()), file.name()))
                        .collect(Collectors.joining());
        return Sha256.of("%s\n%s%s".formatted(subject, text, brought));
    }

    public boolean isEmpty() {
        return subject.isBlank() && text.isBlank() && files.isEmpty();
    }

    /// What the customer says in a case of its own.
    public String content() {
        if (text.isBlank()) {
            return subject.isBlank() ? filesOnly() : subject;
        }
        boolean isSaid = subject.isBlank() || text.startsWith(subject);
        return isSaid ? text : "%s\n\n%s".formatted(subject, text);
    }

    private String filesOnly() {
        return language.equals("en") ? "(Attachments only)" : "（仅有附件）";
    }

    /// What the customer says in a case that there is already.
    public String reply() {
        return text.isBlank() ? content() : text;
    }
}
