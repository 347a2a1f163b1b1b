package dev.redress.core.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways to reach a person that stand in running text: mobile numbers, e-mail addresses, and the
/// names of accounts with a messenger.
public final class ContactData {

    private static final String GONE = "*";

    /// As in [Masking], in half or full width and with the usual separators. Letters may touch it.
    private static final Pattern MOBILE =
            Pattern.compile(
                    "(?<!D)(?:[+＋]?[8８][6６][-\\x20]?)?[1１][3-9３-９]D(?:[-\\x20]?D{4}){2}(?!D)"
                            .replace("D", "[0-9０-９]"));

    private ContactData() {}

    /// What there is, as it may be shown: masked.
    ///
    /// @param kept what is none, exactly as it stands in the text
    public static List<String> in(String text, Collection<String> kept) {
        List<String> shown = new ArrayList<>();
        add(MOBILE, text, kept, Masking::phone, shown);
        add(Redaction.EMAIL, text, kept, Masking::email, shown);
        add(Redaction.ACCOUNT, text, kept, ContactData::account, shown);
        return shown;
    }

    private static void add(
            Pattern pattern,
            String text,
            Collection<String> kept,
            UnaryOperator<String> mask,
            List<String> shown) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (!kept.contains(found.group())) {
                shown.add(mask.apply(found.group()));
            }
        }
    }

    /// `微信号：*`: which messenger it is tells nobody who.
    private static String account(String value) {
        return Redaction.ACCOUNT.matcher(value).replaceAll("$1" + GONE);
    }
}
