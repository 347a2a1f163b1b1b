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

    private static final Pattern SHAPELESS = Pattern.compile("\\p{Cf}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s，。；）]+");
    static final Pattern EMAIL =
            Pattern.compile(
                    "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++[@＠][A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++){1,10}+");
    static final Pattern ACCOUNT =
            Pattern.compile(
                    "((?i:微信|薇信|加微|加v|v信|扣扣|抖音号|支付宝账号|(?<![a-z0-9])(?:qq|vx|wx|wechat|weixin))"
                            + "(?i:号码|账号|号|\\s{0,3}id\\b)?\\s{0,3}(?i:是|为|is\\b|[:：])?\\s{0,3})"
                            + "[A-Za-z0-9_-]{4,}+");
    private static final Pattern BARE_ACCOUNT =
            Pattern.compile("(?<![A-Za-z0-9])wxid_[A-Za-z0-9_-]++");

    /// However short: the text says that it is the number of an order or a parcel.
    private static final Pattern SAID_NUMBER =
            Pattern.compile(
                    "((?:单号|编号|号码|\\b(?i:order|parcel|tracking|shipment)\\s{0,3}(?i:no\\b\\.?|number|id\\b|#))"
                            + "\\s{0,3}(?i:是|为|is\\b|[:：])?\\s{0,3})"
                            + "(?=[A-Za-z_－-]*+%s)[A-Za-z0-9０-９_－-]++".formatted(DIGIT));

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

    private Redaction() {}

    /// The text without anything that tells whose it is.
    ///
    /// @param known what the case knows of the person and of the order, in whatever case it is
    ///   written
    public static String of(String text, Collection<String> known) {
        String left = visible(text);
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
        left = BARE_ACCOUNT.matcher(left).replaceAll(GONE);
        left = ACCOUNT.matcher(left).replaceAll("$1" + GONE);
        left = TAIL.matcher(Masking.freeText(left)).replaceAll(GONE);
        left = CODE.matcher(left).replaceAll(GONE);
        left = SAID_NUMBER.matcher(left).replaceAll("$1" + GONE);
        return SaidNames.without(left, GONE);
    }

    /// What has no shape would only keep the parts of a number from each other.
    private static String visible(String text) {
        return SHAPELESS.matcher(text).replaceAll("");
    }

    private static List<String> longestFirst(Collection<String> known) {
        return known.stream()
                .map(value -> visible(value).strip())
                .filter(value -> value.codePointCount(0, value.length()) >= KNOWN_MIN)
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(value -> value.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
