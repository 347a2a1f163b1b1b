package dev.redress.core.classification;

import java.util.List;
import java.util.Set;

/// Whether a negation stands before a phrase: 不是假货, "it was not damaged".
///
/// Knows the plain cases only. A negated hit still counts (spec.md §6.2); the mark lets a person
/// see it and lower the case.
final class Negation {
    private static final List<String> CLOSE = List.of("不", "没", "未", "无", "非");
    private static final List<String> LOOSE =
            List.of("不是", "没有", "并非", "不算", "并未", "绝非", "没发现", "没出现", "不存在");

    /// 是不是 and 有没有 ask.
    private static final List<String> QUESTIONS = List.of("是不是", "有没有");

    /// How many characters may stand between a loose negation and the phrase: 没有任何破损.
    private static final int LOOSE_GAP_MAX = 2;

    private static final Set<String> ENGLISH =
            Set.of("not", "no", "never", "without", "isn't", "wasn't", "aren't", "weren't");
    private static final int ENGLISH_WORDS_MAX = 3;

    private Negation() {}

    static boolean standsBefore(NormalText text, int start) {
        if (start == 0) {
            return false;
        }
        return text.charAt(start - 1) == ' '
                ? standsInWordsBefore(text, start)
                : standsInHanBefore(text, start);
    }

    private static boolean standsInHanBefore(NormalText text, int start) {
        if (!NormalText.isHan(text.charAt(start - 1))) {
            return false;
        }
        if (endsWithAny(text, start, QUESTIONS)) {
            return false;
        }
        if (endsWithAny(text, start, CLOSE)) {
            return true;
        }
        for (int end = start; end >= start - LOOSE_GAP_MAX && end > 0; end--) {
            if (endsWithAny(text, end, QUESTIONS)) {
                return false;
            }
            if (endsWithAny(text, end, LOOSE)) {
                return true;
            }
            if (!NormalText.isHan(text.charAt(end - 1))) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsWithAny(NormalText text, int end, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsInWordsBefore(NormalText text, int start) {
        int end = start - 1;
        for (int word = 0; word < ENGLISH_WORDS_MAX && end > 0; word++) {
            int begin = end;
            while (begin > 0 && isWordCharacter(text.charAt(begin - 1))) {
                begin--;
            }
            if (begin == end) {
                return false;
            }
            if (ENGLISH.contains(text.substring(begin, end))) {
                return true;
            }
            end = begin - 1;
        }
        return false;
    }

    private static boolean isWordCharacter(char c) {
        return c == '\'' || (c < NormalText.HAN_FIRST && Character.isLetterOrDigit(c));
    }
}
