package dev.redress.core.register;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who does something, when, and how notices about it are worded.
public record Turn(Actor actor, Instant now, Wording wording) {

    private static final String LANGUAGE = "zh-CN";

    /// The same moment in the desk's own name.
    public Turn ofSystem() {
        return new Turn(Actor.SYSTEM, now, wording);
    }

    public Entry entry(Enum<?> type, Map<String, String> details) {
        return new Entry(type.name(), actor.name(), details);
    }

    /// Taken without telling anybody.
    public <T> Step<T> taken(T after, Enum<?> type, Map<String, String> details) {
        return new Step.Taken<>(after, List.of(entry(type, details)), List.of());
    }

    public <T> Step<T> taken(
            T after, Enum<?> type, Map<String, String> details, List<Notice> notices) {
        return new Step.Taken<>(after, List.of(entry(type, details)), notices);
    }

    public static <T> Step<T> refused(Flaw flaw, String detail) {
        return new Step.Refused<>(flaw, detail);
    }

    /// A notice that reaches the recipient once for each occasion.
    ///
    /// @param about whose label the words may use as `{label}`
    public Notice notice(
            Kept about,
            Template template,
            Recipient recipient,
            String occasion,
            Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("label", about.label());
        return new Notice(
                "%s:%s:%s:%s".formatted(template, about.id(), occasion, recipient.address()),
                template,
                recipient,
                wording.words(template, LANGUAGE, all));
    }

    /// The name of a code as the notices write it.
    public String name(Enum<?> code) {
        return wording.name(code, LANGUAGE);
    }

    /// Who is called so: all who hold a role, or one account.
    public static Recipient recipient(String named) {
        return Role.labelled(named)
                .<Recipient>map(Recipient.Holders::new)
                .orElseGet(() -> new Recipient.Person(named));
    }
}
