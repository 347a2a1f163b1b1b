package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.classification.Simplification;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.conduct.ConductPolicy;
import dev.redress.core.notice.Placeholders;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.TemplateText;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyFault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesContentTest {

    private static final Messages DELIVERED = Messages.delivered();
    private static final TemplateForm SOUND =
            new TemplateForm(
                    Template.ASSIGNED_CUSTOMER,
                    "您好！投诉 {caseNo} 已有专员负责。",
                    "Hello! Somebody looks after {caseNo}.");

    @Test
    void what_is_delivered_is_shown_and_built_again() {
        TemplatesContent shown = TemplatesContent.of(DELIVERED, Delivered.EFFECTIVE_FROM);

        assertThat(shown.built(DELIVERED)).isEqualTo(DELIVERED.templates());
    }

    @Test
    void what_is_delivered_has_the_same_placeholders_in_both_languages() {
        assertThat(DELIVERED.templates())
                .allSatisfy(text ->
                        assertThat(Placeholders.in(text.english()))
                                .isEqualTo(Placeholders.in(text.chinese())));
    }

    @Test
    void what_is_delivered_is_such_as_people_may_write() {
        ConductCheck conduct =
                new ConductCheck(
                        1,
                        new DeliveredFile("policy/conduct-v1.json").as(ConductPolicy.class),
                        Simplification.of(List.of()));

        assertThat(DELIVERED.templates())
                .allSatisfy(text -> assertThat(TemplateConduct.findings(text, conduct)).isEmpty());
    }

    @Test
    void words_of_a_version_go_before_those_that_are_delivered() {
        Wording words = new TemplateEdition(4, content(SOUND).built(DELIVERED), DELIVERED);

        assertThat(words.words(Template.ASSIGNED_CUSTOMER, "en", Map.of("caseNo", "TS1")))
                .hasToString("Words[text=Hello! Somebody looks after TS1., version=4]");
        assertThat(words.words(Template.TRANSFERRED_CUSTOMER, "en", Map.of("caseNo", "TS1")).text())
                .isEqualTo(
                        DELIVERED.text(
                                Template.TRANSFERRED_CUSTOMER, "en", Map.of("caseNo", "TS1")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                        REQUIRED",
                "' ',                      REQUIRED",
                "Somebody looks after it., MISSING_PLACEHOLDER",
                "{caseNo} of {customer}.,  UNKNOWN_PLACEHOLDER",
                "{caseNo} {,               BROKEN_PLACEHOLDER",
                "{caseNo} { caseNo },      BROKEN_PLACEHOLDER"
            })
    void what_is_wrong_with_words_is_told_with_its_place(@Nullable String english, String code) {
        TemplatesContent content =
                content(
                        SOUND,
                        new TemplateForm(Template.TRANSFERRED_CUSTOMER, "{caseNo}", english));

        assertThatThrownBy(() -> content.built(DELIVERED))
                .isInstanceOfSatisfying(
                        InvalidPolicy.class,
                        invalid ->
                                assertThat(invalid.faults())
                                        .extracting(PolicyFault::place, PolicyFault::code)
                                        .containsExactly(
                                                org.assertj.core.groups.Tuple.tuple(
                                                        "templates[1].english", code)));
    }

    @Test
    void words_may_do_without_what_can_be_looked_up() {
        TemplateForm brief =
                new TemplateForm(Template.RECEIPT, "{caseNo}：{promise}", "{caseNo}: {promise}");

        assertThat(content(brief).built(DELIVERED))
                .containsExactly(
                        new TemplateText(
                                Template.RECEIPT, "{caseNo}：{promise}", "{caseNo}: {promise}"));
    }

    @Test
    void words_have_a_limit() {
        String most = "{caseNo}" + "您".repeat(TemplateForm.WORDS_MAX - 8);

        assertThat(content(new TemplateForm(Template.WITHDRAWAL, most, most)).built(DELIVERED))
                .hasSize(1);
        assertThatThrownBy(() ->
                        content(new TemplateForm(Template.WITHDRAWAL, most + "您", most))
                                .built(DELIVERED))
                .isInstanceOf(InvalidPolicy.class);
    }

    @Test
    void a_template_has_words_once() {
        assertThatThrownBy(() -> content(SOUND, SOUND).built(DELIVERED))
                .isInstanceOfSatisfying(
                        InvalidPolicy.class,
                        invalid ->
                                assertThat(invalid.faults())
                                        .extracting(PolicyFault::place)
                                        .containsExactly("templates[1].template"));
    }

    @ParameterizedTest
    @CsvSource({"EXPLAIN_START", "OUTLOOK_SAFE", "CASE_EVENT"})
    void explanations_are_not_worded_by_policy(Template template) {
        assertThatThrownBy(() -> content(new TemplateForm(template, "x", "x")).built(DELIVERED))
                .isInstanceOf(InvalidPolicy.class);
    }

    private static TemplatesContent content(TemplateForm... forms) {
        return new TemplatesContent(
                Delivered.EFFECTIVE_FROM,
                Arrays.stream(forms).<@Nullable TemplateForm>map(form -> form).toList());
    }
}
