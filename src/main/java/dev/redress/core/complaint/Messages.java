package dev.redress.core.complaint;

import dev.redress.core.guidance.Article;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Messages to the customer as they go out.
final class Messages {

    private Messages() {}

    /// With the articles behind the words.
    static void send(Draft draft, Command.Message command) {
        StringBuilder whole = new StringBuilder(command.text());
        for (Article article : command.articles()) {
            whole.append("\n\n《%s》%s".formatted(article.title(), article.body()));
        }
        Map<String, String> details = new HashMap<>();
        details.put("text", whole.toString());
        details.put("progress", String.valueOf(command.progress()));
        if (!command.articles().isEmpty()) {
            details.put(
                    "articles",
                    command.articles().stream()
                            .map(article -> article.id().toString())
                            .collect(Collectors.joining(",")));
        }
        draft.write(EventType.MESSAGE_SENT, details);
        draft.tellCustomer(Template.MESSAGE_TO_CUSTOMER, Map.of("text", whole.toString()));
    }
}
