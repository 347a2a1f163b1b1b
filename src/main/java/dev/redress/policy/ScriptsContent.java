package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.guidance.Script;
import dev.redress.core.guidance.ScriptBook;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Standard wording as people write it.
record ScriptsContent(
        @Nullable OffsetDateTime effectiveFrom, @Nullable List<@Nullable ScriptForm> scripts)
        implements PolicyContent {

    private static final String ID = "[a-z0-9][a-z0-9.-]{0,99}";
    private static final int SCRIPTS_MAX = 500;
    private static final int SCENARIO_MAX = 200;
    private static final int WORDS_MAX = 5_000;

    /// The words for one scenario.
    ///
    /// @param category of the cases that they are for; all if left out
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScriptForm(
            @Nullable String id,
            @Nullable String scenario,
            @Nullable Category category,
            @Nullable String chinese,
            @Nullable String english) {

        static ScriptForm of(Script script) {
            return new ScriptForm(
                    script.id(),
                    script.scenario(),
                    script.category(),
                    script.chinese(),
                    script.english());
        }

        /// The script, or nothing if anything is wrong, which `faults` then knows.
        @Nullable Script built(Faults faults) {
            if (id == null || !id.matches(ID)) {
                faults.add("id", "INVALID", "must have small letters, digits, dots and hyphens");
            }
            checkWords("scenario", scenario, SCENARIO_MAX, faults);
            checkWords("chinese", chinese, WORDS_MAX, faults);
            checkWords("english", english, WORDS_MAX, faults);
            if (!faults.isEmpty()) {
                return null;
            }
            return faults.of(
                    "",
                    () ->
                            new Script(
                                    Objects.requireNonNull(id),
                                    Objects.requireNonNull(scenario),
                                    category,
                                    Objects.requireNonNull(chinese),
                                    Objects.requireNonNull(english)));
        }

        private static void checkWords(
                String place, @Nullable String words, int most, Faults faults) {
            if (words == null || words.isBlank() || words.length() > most) {
                faults.add(place, "SIZE", "must have 1 to %,d characters".formatted(most));
            }
        }
    }

    static ScriptsContent of(ScriptBook book, OffsetDateTime effectiveFrom) {
        return new ScriptsContent(
                effectiveFrom,
                book.scripts().stream().<@Nullable ScriptForm>map(ScriptForm::of).toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    ScriptBook built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("scripts", scripts);
        List<@Nullable ScriptForm> forms = Objects.requireNonNullElse(scripts, List.of());
        if (forms.size() > SCRIPTS_MAX) {
            faults.add("scripts", "SIZE", "must hold at most %d scripts".formatted(SCRIPTS_MAX));
            faults.refuse();
        }
        List<Script> built = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            String place = "scripts[%d]".formatted(i);
            ScriptForm form = forms.get(i);
            faults.require(place, form);
            Faults own = new Faults();
            Script script = form == null ? null : form.built(own);
            faults.take(place, own);
            if (script != null && !known.add(script.id())) {
                faults.add(place + ".id", "DUPLICATE", "is the id of an earlier script");
            } else if (script != null) {
                built.add(script);
            }
        }
        faults.refuse();
        return new ScriptBook(built);
    }
}
