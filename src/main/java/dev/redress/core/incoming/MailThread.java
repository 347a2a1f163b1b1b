package dev.redress.core.incoming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which of our messages or cases a mail claims to be about.
///
/// @param ids of messages that it answers, the nearest first
/// @param answered the number of the case that those were about; absent if they do not say it
/// @param named the number of a case in the subject, which anybody may have typed; absent if none
public record MailThread(List<UUID> ids, @Nullable String answered, @Nullable String named) {

    private static final Pattern OWN =
            Pattern.compile(
                    "([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})@.+");
    private static final Pattern CASE_NO =
            Pattern.compile("\\bR\\d{6}(?:-[0-9A-HJKMNP-TV-Z]{5}){2}\\b");

    public MailThread {
        ids = List.copyOf(ids);
    }

    public static MailThread of(ReceivedMail mail) {
        return new MailThread(
                mail.references().stream().flatMap(id -> ownId(id).stream()).toList(),
                mail.references().stream()
                        .flatMap(id -> caseNo(id).filter(number -> isBegun(id, number)).stream())
                        .findFirst()
                        .orElse(null),
                caseNo(mail.subject()).orElse(null));
    }

    /// What all our mails about a case refer to, so that programs show them together: no mail has
    /// that id, but what answers one of them refers to it, too, even where a provider gave the mail
    /// itself another id.
    public static String referenceOf(String caseNo, String domain) {
        return "<%s@%s>".formatted(caseNo, domain);
    }

    private static boolean isBegun(String id, String caseNo) {
        return id.toUpperCase(Locale.ROOT).startsWith(caseNo + "@");
    }

    /// The first case number in a text.
    public static Optional<String> caseNo(String text) {
        Matcher found = CASE_NO.matcher(text.toUpperCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /// What our own mails have before the `@`.
    static Optional<UUID> ownId(String messageId) {
        Matcher found = OWN.matcher(messageId.toLowerCase(Locale.ROOT));
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }
}
