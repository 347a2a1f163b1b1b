package dev.redress.policy;

import dev.redress.core.classification.Simplification;
import dev.redress.core.classification.Spelling;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.conduct.ConductEffect;
import dev.redress.core.conduct.ConductKind;
import dev.redress.core.conduct.ConductPolicy;
import dev.redress.core.conduct.ConductRule;
import dev.redress.core.customer.Channel;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the desk's people must not write, as people write it.
///
/// @param contactData what happens to contact data on its way to a channel that is not the desk's
record ConductContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable List<@Nullable ConductForm> rules,
        @Nullable ConductEffect contactData,
        @Nullable List<@Nullable Channel> ownChannels,
        @Nullable List<@Nullable String> ownContacts)
        implements PolicyContent {

    private static final String ID = "[a-z0-9][a-z0-9.-]{0,99}";
    private static final int RULES_MAX = 100;
    private static final int PHRASES_MAX = 500;
    private static final int LENGTH_MAX = 100;

    /// Phrases that must not be said.
    record ConductForm(
            @Nullable String id,
            @Nullable ConductKind kind,
            @Nullable ConductEffect effect,
            @Nullable List<@Nullable String> phrases) {

        static ConductForm of(ConductRule rule) {
            return new ConductForm(rule.id(), rule.kind(), rule.effect(), nullable(rule.phrases()));
        }

        /// The rule, or nothing if anything is wrong, which `faults` then knows.
        @Nullable ConductRule built(Simplification simplification, Faults faults) {
            faults.require("kind", kind);
            faults.require("effect", effect);
            if (id == null || !id.matches(ID) || id.equals(ConductCheck.CONTACT_DATA)) {
                faults.add("id", "INVALID", "must have small letters, digits, dots and hyphens");
            }
            List<String> known = texts("phrases", phrases, PHRASES_MAX, faults);
            if (known.isEmpty()) {
                faults.add("phrases", "REQUIRED", "must hold at least one phrase");
            }
            for (int i = 0; i < known.size(); i++) {
                String phrase = known.get(i);
                faults.of("phrases[%d]".formatted(i), () -> Spelling.of(phrase, simplification));
            }
            return !faults.isEmpty() || id == null || kind == null || effect == null
                    ? null
                    : new ConductRule(id, kind, effect, known);
        }
    }

    static ConductContent of(ConductPolicy policy, OffsetDateTime effectiveFrom) {
        return new ConductContent(
                effectiveFrom,
                policy.rules().stream().<@Nullable ConductForm>map(ConductForm::of).toList(),
                policy.contactData(),
                policy.ownChannels().stream().<@Nullable Channel>map(one -> one).toList(),
                nullable(policy.ownContacts()));
    }

    /// @throws InvalidPolicy with everything that is wrong
    ConductCheck built(int version, Simplification simplification) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("contactData", contactData);
        faults.require("ownChannels", ownChannels);
        List<ConductRule> built = rules(simplification, faults);
        List<String> contacts = texts("ownContacts", ownContacts, PHRASES_MAX, faults);
        faults.refuse();
        ConductPolicy policy =
                new ConductPolicy(
                        built,
                        Objects.requireNonNull(contactData),
                        Objects.requireNonNull(ownChannels).stream()
                                .map(Objects::requireNonNull)
                                .toList(),
                        contacts);
        return new ConductCheck(version, policy, simplification);
    }

    private List<ConductRule> rules(Simplification simplification, Faults faults) {
        faults.require("rules", rules);
        List<@Nullable ConductForm> forms = Objects.requireNonNullElse(rules, List.of());
        if (forms.size() > RULES_MAX) {
            faults.add("rules", "SIZE", "must hold at most %d rules".formatted(RULES_MAX));
            return List.of();
        }
        List<ConductRule> built = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            String place = "rules[%d]".formatted(i);
            ConductForm form = forms.get(i);
            faults.require(place, form);
            Faults own = new Faults();
            ConductRule rule = form == null ? null : form.built(simplification, own);
            faults.take(place, own);
            if (rule != null && !known.add(rule.id())) {
                faults.add(place + ".id", "DUPLICATE", "is the id of an earlier rule");
            } else if (rule != null) {
                built.add(rule);
            }
        }
        return built;
    }

    /// What is given and fits.
    private static List<String> texts(
            String place, @Nullable List<@Nullable String> given, int most, Faults faults) {
        List<@Nullable String> all = Objects.requireNonNullElse(given, List.of());
        if (all.size() > most) {
            faults.add(place, "SIZE", "must hold at most %d texts".formatted(most));
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i);
            if (text == null || text.isBlank() || text.length() > LENGTH_MAX) {
                faults.add(
                        "%s[%d]".formatted(place, i),
                        "SIZE",
                        "must have 1 to %d characters".formatted(LENGTH_MAX));
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<@Nullable String> nullable(List<String> texts) {
        return texts.stream().<@Nullable String>map(text -> text).toList();
    }
}
