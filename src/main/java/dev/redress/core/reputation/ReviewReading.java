package dev.redress.core.reputation;

import dev.redress.core.survey.Dimension;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which side of the service a review is about (REV-02), by its words. One without any of them is
/// about what was solved: that is what people rate when they say nothing else.
public record ReviewReading(Set<Dimension> dimensions, Set<String> words) {

    private static final Map<Dimension, List<String>> WORDS = new EnumMap<>(Dimension.class);

    static {
        WORDS.put(
                Dimension.ATTITUDE,
                List.of(
                        "态度",
                        "客服",
                        "礼貌",
                        "耐心",
                        "热情",
                        "attitude",
                        "rude",
                        "polite",
                        "friendly",
                        "staff"));
        WORDS.put(
                Dimension.SPEED,
                List.of(
                        "速度", "很快", "太慢", "慢", "及时", "等了", "拖", "fast", "quick", "slow", "wait",
                        "delay"));
        WORDS.put(
                Dimension.SOLVING,
                List.of("解决", "处理", "质量", "没用", "有效", "solve", "fixed", "useless", "quality"));
        WORDS.put(
                Dimension.AFTER_SALES,
                List.of(
                        "售后",
                        "退货",
                        "换货",
                        "退款",
                        "维修",
                        "保修",
                        "refund",
                        "return",
                        "repair",
                        "warranty"));
    }

    public ReviewReading {
        dimensions = Set.copyOf(dimensions);
        words = Set.copyOf(words);
    }

    public static ReviewReading of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        Set<String> words = new LinkedHashSet<>();
        WORDS.forEach((dimension, known) ->
                known.stream()
                        .filter(lower::contains)
                        .forEach(word -> {
                            dimensions.add(dimension);
                            words.add(word);
                        }));
        return dimensions.isEmpty()
                ? new ReviewReading(Set.of(Dimension.SOLVING), Set.of())
                : new ReviewReading(dimensions, words);
    }
}
