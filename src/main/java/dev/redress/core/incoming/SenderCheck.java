package dev.redress.core.incoming;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a mail is from where it says, as the server that took it says (RFC 8601).
public enum SenderCheck {
    PASSED,
    /// Or nobody vouches for it.
    FAILED,
    /// Nobody was to look.
    NOT_CHECKED;

    private static final Pattern PASS =
            Pattern.compile("\\b(dmarc|dkim|spf)\\s*=\\s*pass\\b([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "\\b(?:header\\.from|header\\.d|header\\.i|smtp\\.mailfrom)\\s*=\\s*([^\\s;]+)",
                    Pattern.CASE_INSENSITIVE);

    /// What the own server says of the mail.
    ///
    /// @param trusted the name by which the own provider signs what it says; absent for nobody.
    ///   What others wrote, the sender among them, does not count.
    public static SenderCheck of(ReceivedMail mail, @Nullable String trusted) {
        if (trusted == null) {
            return NOT_CHECKED;
        }
        // The server writes above what came with the mail.
        return mail.headers().all("Authentication-Results").stream()
                        .filter(said -> isBy(said, trusted))
                        .findFirst()
                        .filter(said -> vouches(said, mail.from().domain()))
                        .isPresent()
                ? PASSED
                : FAILED;
    }

    private static boolean isBy(String said, String trusted) {
        String server = said.strip().split("[;\\s]", 2)[0];
        return server.equalsIgnoreCase(trusted.strip());
    }

    /// Whoever passed as somebody else says nothing of this sender. What is quoted or commented on
    /// may be the sender's words.
    private static boolean vouches(String said, String domain) {
        Matcher pass = PASS.matcher(BareField.of(said));
        while (pass.find()) {
            Matcher of = DOMAIN.matcher(pass.group(2));
            boolean isDmarc = pass.group(1).equalsIgnoreCase("dmarc");
            boolean isNamed = of.find();
            if (isNamed ? isAligned(of.group(1), domain) : isDmarc) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAligned(String passed, String domain) {
        String lower = passed.substring(passed.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return lower.equals(domain) || domain.endsWith("." + lower) || lower.endsWith("." + domain);
    }
}
