package dev.redress.core.incoming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in header fields (RFC 2047), and what programs write there that never heard of it.
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    /// White space between two of them is none.
    private static final Pattern BETWEEN =
            Pattern.compile("(\\?=)\\s+(?==\\?[^?\\s]+\\?[bBqQ]\\?)");

    private EncodedWords() {}

    static String decoded(String value) {
        String joined = BETWEEN.matcher(value).replaceAll("$1");
        Matcher words = WORD.matcher(joined);
        StringBuilder text = new StringBuilder();
        StringBuilder pending = new StringBuilder();
        String charset = "";
        int end = 0;
        while (words.find()) {
            // A character may begin in one word and end in the next, which the standard forbids.
            boolean goesOn = words.start() == end && words.group(1).equalsIgnoreCase(charset);
            if (!goesOn) {
                text.append(MailCharset.decoded(pending.toString(), charset));
                pending.setLength(0);
                text.append(MailCharset.decoded(joined.substring(end, words.start()), null));
            }
            charset = words.group(1);
            pending.append(bytes(words.group(2), words.group(3)));
            end = words.end();
        }
        text.append(MailCharset.decoded(pending.toString(), charset));
        return text.append(MailCharset.decoded(joined.substring(end), null)).toString();
    }

    private static String bytes(String encoding, String word) {
        return encoding.equalsIgnoreCase("b")
                ? TransferEncoding.base64(word)
                : TransferEncoding.quotedPrintable(word, true);
    }
}
