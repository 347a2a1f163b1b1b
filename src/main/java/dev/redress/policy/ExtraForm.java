package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.survey.ExtraQuestion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A further question of a survey, as people write it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExtraForm(
        @Nullable String name,
        ExtraQuestion.@Nullable Form form,
        @Nullable String chinese,
        @Nullable String english,
        @Nullable List<@Nullable OptionForm> options) {

    private static final int TEXT_MAX = 200;

    /// What can be chosen.
    record OptionForm(@Nullable String chinese, @Nullable String english) {

        boolean isWhole() {
            return !isNoText(chinese) && !isNoText(english);
        }

        ExtraQuestion.Option built() {
            return new ExtraQuestion.Option(
                    Objects.requireNonNull(chinese), Objects.requireNonNull(english));
        }
    }

    static ExtraForm of(ExtraQuestion question) {
        return new ExtraForm(
                question.name(),
                question.form(),
                question.chinese(),
                question.english(),
                question.options().stream()
                        .<@Nullable OptionForm>map(
                                option -> new OptionForm(option.chinese(), option.english()))
                        .toList());
    }

    /// The question, or nothing if anything is wrong, which `faults` then knows.
    @Nullable ExtraQuestion built(Faults faults) {
        faults.require("name", name);
        faults.require("form", form);
        checkText("chinese", chinese, faults);
        checkText("english", english, faults);
        List<@Nullable OptionForm> offered = Objects.requireNonNullElse(options, List.of());
        if (offered.stream().anyMatch(option -> option == null || !option.isWhole())) {
            faults.add("options", "INVALID", "each needs its words in both languages");
        }
        if (!faults.isEmpty()) {
            return null;
        }
        return faults.of(
                "",
                () ->
                        new ExtraQuestion(
                                Objects.requireNonNull(name),
                                Objects.requireNonNull(form),
                                Objects.requireNonNull(chinese),
                                Objects.requireNonNull(english),
                                offered.stream()
                                        .flatMap(Stream::ofNullable)
                                        .map(OptionForm::built)
                                        .toList()));
    }

    private static void checkText(String place, @Nullable String text, Faults faults) {
        if (isNoText(text)) {
            faults.add(place, "SIZE", "must have 1 to %d characters".formatted(TEXT_MAX));
        }
    }

    private static boolean isNoText(@Nullable String text) {
        return text == null || text.isBlank() || text.length() > TEXT_MAX;
    }
}
