package dev.redress.core.incoming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a person wrote a mail, or what kind of machine did (RFC 3834, RFC 3464, RFC 8098). What
/// a machine wrote is never answered, and is no case: it may be the answer of another machine.
public enum MailOrigin {
    PERSON,
    /// Away until Monday, and all else that comes by itself.
    AUTO_REPLY,
    /// To many at once.
    LIST,
    /// What became of one of our mails.
    DELIVERY_REPORT,
    /// That somebody opened one.
    READ_RECEIPT;

    private static final Set<String> BULK = Set.of("bulk", "junk", "list");

    /// Only programs say these, whatever else they say.
    private static final List<String> OF_MACHINES =
            List.of(
                    "X-Auto-Response-Suppress",
                    "X-Autoreply",
                    "X-Auto-Reply",
                    "X-Autorespond",
                    "X-AutoReply-From",
                    "X-Mail-Autoreply",
                    "X-QQ-Auto-Reply",
                    "X-Failed-Recipients");

    private static final Pattern NOBODY =
            Pattern.compile("(?:mailer-daemon|postmaster|(?:no|do-?not)[-_.]?reply)@.*");

    /// How programs begin that say nothing of it in the header.
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?:自动回复|自動回覆|自动答复|auto(?:matic|mated)?[- ]?reply|out of (?:the )?office"
                            + "|automatische antwort)\\s*(?:[:：].*)?",
                    Pattern.CASE_INSENSITIVE);

    public static MailOrigin of(ReceivedMail mail) {
        MailHeaders headers = mail.headers();
        if (reportType(mail).equals("disposition-notification")) {
            return READ_RECEIPT;
        }
        if (isDeliveryReport(mail)) {
            return DELIVERY_REPORT;
        }
        if (headers.has("List-Id") || BULK.contains(headers.plain("Precedence"))) {
            return LIST;
        }
        return isAutomatic(mail, headers) ? AUTO_REPLY : PERSON;
    }

    private static boolean isDeliveryReport(ReceivedMail mail) {
        return mail.whole().is("multipart/report")
                && (reportType(mail).equals("delivery-status")
                        || mail.whole().parts().stream()
                                .anyMatch(part -> part.is("message/delivery-status")));
    }

    private static String reportType(ReceivedMail mail) {
        return mail.whole().is("multipart/report")
                ? mail.whole().type().parameter("report-type").orElse("").toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean isAutomatic(ReceivedMail mail, MailHeaders headers) {
        String submitted = headers.plain("Auto-Submitted");
        return mail.whole().is("multipart/report")
                || !(submitted.isEmpty() || submitted.equals("no"))
                || headers.plain("Precedence").startsWith("auto")
                || OF_MACHINES.stream().anyMatch(headers::has)
                || headers.plain("Return-Path").equals("<>")
                || NOBODY.matcher(mail.from().address()).matches()
                || BEGINNING.matcher(mail.subject()).matches();
    }
}
