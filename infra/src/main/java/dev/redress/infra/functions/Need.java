package dev.redress.infra.functions;

import java.util.Set;
import java.util.regex.Pattern;

/// What a function uses besides the database and its keyset. It gets the rights for that, and no
/// more.
public enum Need {
    /// The files of cases.
    FILES,
    /// To ask whether strangers could get at the files.
    EXPOSURE,
    /// To send e-mails.
    EMAIL,
    /// To be told what became of e-mails and messages.
    RECEIPTS,
    /// To take mails and messages in from those who hand them over.
    INCOMING,
    /// To ask a provider for payments.
    PAYMENTS,
    /// To send text messages.
    TEXT_MESSAGES,
    /// To reach others on the internet, where there is a way.
    OTHERS,
    /// To know who calls, behind the edge.
    CALLERS,
    /// To verify tokens.
    VERIFYING,
    /// To sign tokens, and to know second factors.
    SIGNING,
    /// To lead customers to the survey.
    SURVEYS,
    /// To lead merchants and carriers to their cases.
    LINKS;

    private static final Pattern OF_CHANNELS =
            Pattern.compile("REDRESS_NOTIFICATION_CHANNEL_.+_TOKEN");
    private static final Pattern OF_RECEIPTS =
            Pattern.compile("REDRESS_NOTIFICATION_CHANNEL_.+_RECEIPT_SECRET");

    /// Whether whoever needs these is shown tokens, and asks issuers for the keys to them.
    static boolean verify(Set<Need> needs) {
        return needs.contains(SIGNING) || needs.contains(VERIFYING);
    }

    /// Whether this is why a function is told a secret of the operator's.
    ///
    /// @param variable by which the application reads it
    boolean reads(String variable) {
        return switch (this) {
            case EMAIL ->
                    variable.startsWith("REDRESS_MAIL_") || OF_CHANNELS.matcher(variable).matches();
            case RECEIPTS -> OF_RECEIPTS.matcher(variable).matches();
            case INCOMING -> variable.startsWith("REDRESS_INCOMING_");
            case PAYMENTS -> variable.startsWith("REDRESS_PAYOUT_");
            case FILES,
                    EXPOSURE,
                    TEXT_MESSAGES,
                    OTHERS,
                    CALLERS,
                    VERIFYING,
                    SIGNING,
                    SURVEYS,
                    LINKS ->
                    false;
        };
    }
}
