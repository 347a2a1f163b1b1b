package dev.redress.core.privacy;

import java.util.List;
import java.util.regex.Pattern;

/// Names of people that a text itself says to be names: behind words such as "my name is", or
/// before a title.
final class SaidNames {

    private static final String SURNAME =
            "(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|申屠|公孙|慕容|仲孙"
                    + "|钟离|长孙|宇文|司徒|鲜于|司空|令狐|呼延|东郭|百里"
                    + "|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方"
                    + "石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文])";

    /// Surnames in Latin letters that are no words of English.
    private static final String LATIN_SURNAME =
            "(?:wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|guo|luo|liang|zheng"
                    + "|xie|tang|feng|dong|cao|deng|peng|zeng|xiao|tian|jiang|fang|shi|yao|liao|qin|lu)";

    /// What ends a name in lower case.
    private static final String NO_NAME =
            "(?:and|but|or|from|with|at|in|on|of|to|for|so|it|its|i|my|your|you|we|the|a|an|this|that"
                    + "|is|was|has|have|had|am|please|order|phone|who|which|because)";

    private static final Pattern SAID =
            Pattern.compile(
                    "(我叫|我的名字是|本人姓名|姓名[:：是]?|收件人[:：是]?|收货人[:：是]?|联系人[:：是]?)\\s{0,3}(?!了)\\p{IsHan}{2,4}");
    private static final Pattern SAID_TO_BE =
            Pattern.compile(
                    "(我是|本人是?|这里是)\\s{0,3}%s\\p{IsHan}{1,2}(?=$|[\\s\\p{P}])".formatted(SURNAME));
    private static final Pattern SURNAME_SAID =
            Pattern.compile("((?:我|本人)姓)\\s{0,3}%s".formatted(SURNAME));
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "((?i:my name is|name:|regards,|sincerely,)\\s{1,3})(?i:(?!%1$s\\b)[a-z][\\w'-]*+(?:\\s{1,3}(?!%1$s\\b)[a-z][\\w'-]*+){0,3}+)"
                            .formatted(NO_NAME));
    private static final Pattern ENGLISH_CAPITAL =
            Pattern.compile(
                    "\\b((?i:i am|i['’]m|this is)\\s{1,3})(?!I\\b)[A-Z][a-z'-]++(?:\\s{1,3}[A-Z][a-z'-]++){0,3}+");
    private static final Pattern ENGLISH_SURNAME =
            Pattern.compile(
                    "\\b((?i:i am|i['’]m|this is)\\s{1,3})(?i:%s(?:\\s{1,3}(?!%s\\b)[a-z]++)?+)(?![\\w'])"
                            .formatted(LATIN_SURNAME, NO_NAME));
    private static final Pattern TITLED =
            Pattern.compile(
                    "\\b((?i:mr|mrs|ms)|Miss|Dr)\\.?\\s{1,3}(?!%s\\b)(?i:[a-z])[\\w'-]++(?:\\s{1,3}[A-Z][\\w'-]++)?+"
                            .formatted(NO_NAME));
    private static final Pattern BEFORE_TITLE =
            Pattern.compile(SURNAME + "\\p{IsHan}{0,2}?(先生|女士|小姐|太太|师傅|经理)");

    private SaidNames() {}

    /// The text with `instead` in the place of each name.
    static String without(String text, String instead) {
        String left = text;
        for (Pattern pattern :
                List.of(
                        SAID,
                        SAID_TO_BE,
                        SURNAME_SAID,
                        ENGLISH,
                        ENGLISH_CAPITAL,
                        ENGLISH_SURNAME)) {
            left = pattern.matcher(left).replaceAll("$1" + instead);
        }
        left = TITLED.matcher(left).replaceAll("$1 " + instead);
        return BEFORE_TITLE.matcher(left).replaceAll(instead + "$1");
    }
}
