package dev.redress.core.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a text whatever may tell who wrote it or about whom, so that it can be kept apart
/// from its case. What goes leaves a `*`.
///
/// Rather too much than too little: a date or a model number that looks like an order number goes,
/// too. Names are found where the case knows them or the text says that they are names.
public final class Redaction {
    private static final String GONE = "*";
    private static final int KNOWN_MIN = 2;
    private static final String DIGIT = "[0-9０-９]";

    private static final Pattern LINK = Pattern.compile("https?://[^\\s，。；）]+");
    static final Pattern EMAIL =
            Pattern.compile(
                    "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++[@＠][A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++){1,10}+");
    static final Pattern ACCOUNT =
            Pattern.compile(
                    "((?:微信|QQ|qq|wechat|WeChat|weixin)(?:号)?(?:是|[:：])?\\s*)[A-Za-z0-9_-]{4,}");

    /// What [Masking] leaves of a number.
    private static final Pattern TAIL =
            Pattern.compile("(?<![A-Za-z])[A-Za-z]*+\\*{2,}+[ -]?" + DIGIT + "{0,4}[XxＸｘ]?");

    /// Five digits or more, with letters between them or not: orders, parcels, telephones, dates.
    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![A-Za-z0-9０-９_－-])(?=(?:[A-Za-z_－-]*+%s){5})[A-Za-z0-9０-９_－-]++"
                            .formatted(DIGIT));

    private static final Pattern CHINESE_ADDRESS =
            Pattern.compile(
                    """
                    (?:\\p{IsHan}{2,7}(?:省|自治区))?(?:\\p{IsHan}{2,7}[市州盟])?
                    (?:\\p{IsHan}{1,7}[区县旗])?(?:\\p{IsHan}{1,7}[镇乡])?
                    \\p{IsHan}{1,8}(?:路|街|大道|巷|弄|胡同|村|小区|花园|苑|公寓|大厦|广场)
                    [\\p{IsHan}A-Za-z]{0,8}?
                    (?:[0-9０-９一二三四五六七八九十百]{1,6}+[-－]?+[0-9０-９]{0,6}+(?:号楼|号院|号|栋|幢|座|楼|层|单元|室|弄|组)){1,6}+
                    (?:[0-9０-９]+)?
                    """,
                    Pattern.COMMENTS);

    private static final Pattern ENGLISH_ADDRESS =
            Pattern.compile(
                    "\\b\\d{1,5}\\s+(?:[A-Z][\\w']*\\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|"
                            + "Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Square)\\b\\.?(?:,?\\s*(?:Apt|Flat|Unit)"
                            + "\\.?\\s*\\w+)?");

    private static final Pattern SAID_NAME =
            Pattern.compile(
                    "(我叫|我的名字是|本人姓名|姓名[:：是]?|收件人[:：是]?|收货人[:：是]?|联系人[:：是]?)\\s*(?!了)\\p{IsHan}{2,4}");
    private static final Pattern ENGLISH_NAME =
            Pattern.compile(
                    "((?i:my name is|name:|regards,|sincerely,)\\s+)[A-Z][\\w'-]+(?:\\s+[A-Z][\\w'-]+){0,3}+");
    private static final Pattern TITLE_AND_NAME =
            Pattern.compile("\\b(Mr|Mrs|Ms|Miss|Dr)\\.?\\s+[A-Z][\\w'-]+(?:\\s+[A-Z][\\w'-]+)?");
    private static final Pattern NAME_AND_TITLE =
            Pattern.compile(
                    "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]"
                            + "\\p{IsHan}{0,2}?(先生|女士|小姐|太太|师傅|经理)");

    private Redaction() {}

    /// The text without anything that tells whose it is.
    ///
    /// @param known what the case knows of the person and of the order, in whatever case it is
    ///   written
    public static String of(String text, Collection<String> known) {
        String left = text;
        for (String value : longestFirst(known)) {
            left =
                    Pattern.compile(
                                    Pattern.quote(value),
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(left)
                            .replaceAll(Matcher.quoteReplacement(GONE));
        }
        for (Pattern pattern : List.of(LINK, EMAIL, CHINESE_ADDRESS, ENGLISH_ADDRESS)) {
            left = pattern.matcher(left).replaceAll(GONE);
        }
        left = ACCOUNT.matcher(left).replaceAll("$1" + GONE);
        left = TAIL.matcher(Masking.freeText(left)).replaceAll(GONE);
        left = CODE.matcher(left).replaceAll(GONE);
        for (Pattern pattern : List.of(SAID_NAME, ENGLISH_NAME)) {
            left = pattern.matcher(left).replaceAll("$1" + GONE);
        }
        left = TITLE_AND_NAME.matcher(left).replaceAll("$1 " + GONE);
        return NAME_AND_TITLE.matcher(left).replaceAll(GONE + "$1");
    }

    private static List<String> longestFirst(Collection<String> known) {
        return known.stream()
                .map(String::strip)
                .filter(value -> value.codePointCount(0, value.length()) >= KNOWN_MIN)
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(value -> value.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
