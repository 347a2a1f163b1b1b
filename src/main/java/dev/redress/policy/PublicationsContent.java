package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Kind;
import dev.redress.core.publication.ContactPurpose;
import dev.redress.core.publication.PublicText;
import dev.redress.core.publication.Publication;
import dev.redress.core.publication.Publications;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The published texts as people write them.
record PublicationsContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable List<@Nullable TextForm> texts,
        @Nullable List<@Nullable PurposeForm> purposes)
        implements PolicyContent {

    private static final int LINE_MAX = 200;
    private static final int TEXT_MAX = 50_000;

    /// A text in both languages.
    record TextForm(
            @Nullable PublicText id,
            @Nullable String author,
            @Nullable String chineseTitle,
            @Nullable String englishTitle,
            @Nullable String chinese,
            @Nullable String english) {

        static TextForm of(Publication text) {
            return new TextForm(
                    text.id(),
                    text.author(),
                    text.chineseTitle(),
                    text.englishTitle(),
                    text.chinese(),
                    text.english());
        }

        @Nullable Publication built(Faults faults) {
            faults.require("id", id);
            String by = words("author", author, LINE_MAX, faults);
            String chineseLine = words("chineseTitle", chineseTitle, LINE_MAX, faults);
            String englishLine = words("englishTitle", englishTitle, LINE_MAX, faults);
            String chineseText = words("chinese", chinese, TEXT_MAX, faults);
            String englishText = words("english", english, TEXT_MAX, faults);
            return id == null || !faults.isEmpty()
                    ? null
                    : new Publication(id, by, chineseLine, englishLine, chineseText, englishText);
        }
    }

    /// What contact data are for.
    ///
    /// @param kinds of matters; all others if left out
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PurposeForm(
            @Nullable SortedSet<Kind> kinds, @Nullable String chinese, @Nullable String english) {

        static PurposeForm of(ContactPurpose purpose) {
            return new PurposeForm(
                    purpose.kinds().isEmpty() ? null : new TreeSet<>(purpose.kinds()),
                    purpose.chinese(),
                    purpose.english());
        }

        @Nullable ContactPurpose built(Faults faults) {
            String inChinese = words("chinese", chinese, LINE_MAX, faults);
            String inEnglish = words("english", english, LINE_MAX, faults);
            return faults.isEmpty()
                    ? new ContactPurpose(
                            Objects.requireNonNullElse(kinds, Set.of()), inChinese, inEnglish)
                    : null;
        }
    }

    static PublicationsContent of(Publications published, OffsetDateTime effectiveFrom) {
        return new PublicationsContent(
                effectiveFrom,
                published.texts().stream().<@Nullable TextForm>map(TextForm::of).toList(),
                published.purposes().stream().<@Nullable PurposeForm>map(PurposeForm::of).toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    Publications built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        List<Publication> builtTexts = all("texts", texts, TextForm::built, faults);
        List<ContactPurpose> builtPurposes = all("purposes", purposes, PurposeForm::built, faults);
        faults.refuse();
        Publications built = faults.of("texts", () -> new Publications(builtTexts, builtPurposes));
        faults.refuse();
        return Objects.requireNonNull(built);
    }

    private interface Building<F, T> {
        @Nullable T built(F form, Faults faults);
    }

    private static <F, T> List<T> all(
            String place,
            @Nullable List<@Nullable F> forms,
            Building<F, T> building,
            Faults faults) {
        faults.require(place, forms);
        List<T> built = new ArrayList<>();
        int number = 0;
        for (F form : Objects.requireNonNullElse(forms, List.<@Nullable F>of())) {
            Faults own = new Faults();
            own.require("", form);
            T one = form == null ? null : building.built(form, own);
            faults.take("%s[%d]".formatted(place, number), own);
            if (one != null) {
                built.add(one);
            }
            number++;
        }
        return built;
    }

    private static String words(String place, @Nullable String text, int most, Faults faults) {
        if (text == null || text.isBlank() || text.length() > most) {
            faults.add(place, "SIZE", "must have 1 to %,d characters".formatted(most));
        }
        return Objects.requireNonNullElse(text, "");
    }
}
