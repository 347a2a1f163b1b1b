package dev.redress.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is kept as JSON, with sentences for people in it.
public final class ToldJson {

    private ToldJson() {}

    /// A copy, whose lists of sentences have other words.
    ///
    /// @param lists the name of these lists, wherever they are
    public static @Nullable JsonNode said(
            @Nullable JsonNode kept, String lists, UnaryOperator<String> words) {
        if (kept == null) {
            return null;
        }
        JsonNode copy = kept.deepCopy();
        copy.findValues(lists).stream()
                .filter(JsonNode::isArray)
                .map(ArrayNode.class::cast)
                .forEach(list -> reword(list, words));
        return copy;
    }

    private static void reword(ArrayNode list, UnaryOperator<String> words) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode one = list.get(i);
            if (one.isTextual()) {
                list.set(i, words.apply(one.textValue()));
            }
        }
    }
}
