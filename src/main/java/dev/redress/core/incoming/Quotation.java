package dev.redress.core.incoming;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What answers repeat of the message that they answer.
final class Quotation {

    /// Lines behind which there is nothing new, as the usual programs write them.
    private static final List<Pattern> BEGINNINGS =
            List.of(
                    Pattern.compile(
                            "(?m)^[-_— ]{2,}(?:Original Message|Forwarded message|原始邮件"
                                    + "|原邮件|转发邮件|回复邮件|Ursprüngliche Nachricht)[-_— ]{2,}.*$",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile("(?m)^(?:On .{1,200}wrote:|Am .{1,200}schrieb.{0,200}:)\\s*$"),
                    Pattern.compile("(?m)^On [^\\n]{1,150}\\n[^\\n]{0,150}wrote:\\s*$"),
                    Pattern.compile("(?m)^.{0,200}(?:写道|寫道)\\s*[:：]\\s*$"),
                    Pattern.compile(
                            "(?m)^(?:发件人|From)\\s*[:：].*\\n(?:(?:发送时间|日期|时间|收件人|抄送"
                                    + "|主题|Sent|Date|To|Cc|Subject)\\s*[:：].*\\n?){2,}+"));

    private static final int QUOTED_MIN = 2;

    private Quotation() {}

    /// The words before it; all of them where nothing is before it, since then it was meant.
    static String cut(String text) {
        int end = quoted(text);
        for (Pattern beginning : BEGINNINGS) {
            Matcher found = beginning.matcher(text);
            if (found.find()) {
                end = Math.min(end, found.start());
            }
        }
        String own = text.substring(0, end).strip();
        return own.isEmpty() ? text : own;
    }

    /// Where the lines with `>` at the end of it begin; behind it if there are fewer than two.
    private static int quoted(String text) {
        int begin = text.stripTrailing().length();
        int count = 0;
        int line = text.lastIndexOf('\n', begin - 1) + 1;
        while (line < begin && text.charAt(line) == '>') {
            count++;
            begin = line;
            line = text.lastIndexOf('\n', begin - 2) + 1;
        }
        return count < QUOTED_MIN ? text.length() : begin;
    }
}
