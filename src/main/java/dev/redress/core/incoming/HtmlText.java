package dev.redress.core.incoming;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a page, without anything that would do something.
final class HtmlText {

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "(?is)<!--.*?(?:-->|\\z)|<(script|style|head|title)\\b.*?(?:</\\1\\s*>|\\z)");
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?i)<br\\b[^<>]*+>|</?(?:p|div|tr|li|h[1-6]|table|blockquote|ul|ol|hr)\\b[^<>]*+>");
    private static final Pattern EDGE = Pattern.compile("(?m)^[ \\t]++|(?<![ \\t])[ \\t]++$");
    private static final Pattern CELL = Pattern.compile("(?i)</t[dh]\\s*>");
    private static final Pattern TAG = Pattern.compile("<[/a-zA-Z!?][^<>]*+(?:>|\\z)");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("ensp", " "),
                    Map.entry("emsp", " "),
                    Map.entry("yen", "¥"),
                    Map.entry("euro", "€"),
                    Map.entry("middot", "·"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("hellip", "…"),
                    Map.entry("mdash", "—"),
                    Map.entry("ndash", "–"));

    private HtmlText() {}

    /// Only so much of a page as [MailText#READ_MAX], what nobody sees not counted.
    static MailText.Words of(String page) {
        String shown = HIDDEN.matcher(page).replaceAll(" ").replaceAll("\\s+", " ");
        MailText.Words read = MailText.Words.of(shown);
        return new MailText.Words(words(read.text()), read.isCut());
    }

    private static String words(String flat) {
        String lines = BREAK.matcher(CELL.matcher(flat).replaceAll("\t")).replaceAll("\n");
        String text = ENTITY.matcher(TAG.matcher(lines).replaceAll("")).replaceAll(HtmlText::read);
        return EDGE.matcher(text).replaceAll("").replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static String read(MatchResult entity) {
        String named = entity.group(3);
        String text = named == null ? numbered(entity) : NAMED.getOrDefault(named, entity.group());
        return Matcher.quoteReplacement(text);
    }

    private static String numbered(MatchResult entity) {
        int point =
                entity.group(1) == null
                        ? Integer.parseInt(entity.group(2), 16)
                        : Integer.parseInt(entity.group(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : entity.group();
    }
}
