package dev.redress.core.evidence;

import java.util.Map;

/// Something that a customer is asked to show.
///
/// @param text by language: `zh-CN` and `en`
public record WantedProof(Proof proof, Map<String, String> text) {

    public static final String CHINESE = "zh-CN";
    public static final String ENGLISH = "en";

    public WantedProof {
        text = Map.copyOf(text);
        if (!text.containsKey(CHINESE) || !text.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("%s is asked for in two languages".formatted(proof));
        }
    }

    /// In Chinese where `language` is another one than those.
    public String textIn(String language) {
        return text.getOrDefault(language, text.getOrDefault(CHINESE, ""));
    }
}
