package dev.redress.core.classification;

import static dev.redress.core.classification.Delivered.opinion;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Evidence.Doubt;
import dev.redress.core.classification.Evidence.Resemblance;
import dev.redress.core.classification.Evidence.RuleHit;
import dev.redress.core.classification.Evidence.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What rules and the delivered model say together.
class OpinionTest {

    @ParameterizedTest
    @CsvSource({
        "外套穿了两天腋下就开线了, PRODUCT",
        "包裹在中转站停了一个礼拜一点动静都没有, LOGISTICS",
        "客服说话特别冲还挂我电话, SERVICE",
        "货退回去半个月了钱还没退给我, AFTER_SALES",
        "换了手机以后怎么都登不上我的账号, ACCOUNT_SECURITY",
        "同一单从我卡里扣了两次钱, PAYMENT",
        "昨天刚付款今天就便宜了五十还不给补差, PLATFORM_RULE",
        "'The zip of this suitcase broke on the first trip', PRODUCT",
        "'My parcel has been stuck in customs for two weeks', LOGISTICS",
    })
    void tells_complaints_apart(String content, Category expected) {
        assertThat(opinion(content).kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(opinion(content).category()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请问这件毛衣有没有黑色的？",
                "电子发票在哪里可以下载",
                "你们周末送货吗？",
                "Which payment methods can I use?",
                "how do I change my password",
            })
    void tells_questions_from_complaints(String content) {
        assertThat(opinion(content).kind()).isEqualTo(Kind.INQUIRY);
        assertThat(opinion(content).label()).isEqualTo(Label.INQUIRY);
    }

    @ParameterizedTest
    @CsvSource({
        "这款鞋有42码吗, OTHER",
        "请问你们几点上班, OTHER",
        "what time do you open, OTHER",
        "你们周末送货吗？, LOGISTICS",
        "客服几点下班, SERVICE",
        "优惠券可以叠加吗, PLATFORM_RULE",
        "Which payment methods can I use?, PAYMENT",
        "how do I change my password, ACCOUNT_SECURITY",
    })
    void a_question_is_about_what_something_speaks_for_or_about_nothing_known(
            String content, Category expected) {
        assertThat(opinion(content).kind()).isEqualTo(Kind.INQUIRY);
        assertThat(opinion(content).category()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀😀😀", "？？？", "123456"})
    void what_says_nothing_in_words_resembles_nothing(String content) {
        assertThat(opinion(content).evidence()).containsExactly(new Doubt(Abstention.NO_WORDS));
    }

    /// The words of the policy decide at intake; the model must not argue.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "被盗", "盗刷", "账号异常", "密码泄露", "信息泄露", "骚扰电话", "不发货", "物流不动", "虚假签收",
                "丢件", "推诿", "没人管", "态度差", "不回复", "假货", "破损", "起火", "假一赔十"
            })
    void agrees_with_the_words_of_the_policy(String word) {
        assertThat(opinion(word).category()).isEqualTo(Delivered.assess(word).category());
    }

    @Test
    void a_rule_names_the_second_level_and_exemplars_do_where_none_speaks() {
        assertThat(opinion("收到的是假货").subCategory()).isEqualTo("counterfeit");

        Opinion silent = RuleFixture.silent().opinion("穿了两天鞋底就开胶了", null);
        assertThat(silent.category()).isEqualTo(Category.PRODUCT);
        assertThat(silent.subCategory()).isEqualTo("quality");
    }

    @Test
    void names_rules_words_and_exemplars() {
        Opinion found = opinion("快递五天没动静，客服也不回复");

        assertThat(found.evidence()).hasAtLeastOneElementOfType(RuleHit.class);
        assertThat(found.evidence()).hasAtLeastOneElementOfType(Wording.class);
        assertThat(found.evidence()).hasAtLeastOneElementOfType(Resemblance.class);
        assertThat(found.versions().model()).isEqualTo(Delivered.MODEL.version());
    }

    @Test
    void words_are_those_of_the_text_as_it_was_written() {
        String content = "😡商家發來的是 假　貨，還不給退款";

        List<Wording> wordings =
                opinion(content).evidence().stream()
                        .filter(Wording.class::isInstance)
                        .map(Wording.class::cast)
                        .toList();

        assertThat(wordings).isNotEmpty();
        assertThat(wordings)
                .allMatch(wording ->
                        content.substring(wording.start(), wording.end()).equals(wording.words()));
        assertThat(wordings.stream().mapToDouble(Wording::share).sum()).isLessThanOrEqualTo(1.01);
    }

    @Test
    void an_exemplar_resembles_itself_entirely() {
        Exemplar exemplar = Delivered.MODEL.exemplars().exemplars().getFirst();

        assertThat(opinion(exemplar.text()).evidence())
                .filteredOn(Resemblance.class::isInstance)
                .first()
                .matches(found -> ((Resemblance) found).exemplar().equals(exemplar))
                .matches(found -> ((Resemblance) found).similarity() > 0.97);
    }

    @Test
    void says_what_else_it_might_be_and_why_it_is_not() {
        Opinion found = opinion("客服不给我退款");

        assertThat(found.alternatives()).hasSize(3);
        assertThat(found.alternatives())
                .extracting(Alternative::label)
                .doesNotContain(found.label(), Label.OTHER);
        assertThat(found.alternatives().getFirst().whyNot()).contains(found.label().name());
        double sum = found.alternatives().stream().mapToDouble(Alternative::confidence).sum();
        assertThat(found.confidence() + sum).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_WORDS",
        "' ', NO_WORDS",
        "😀😀, NO_WORDS",
        "？？？, NO_WORDS",
        "12345, NO_WORDS",
        "Где мой заказ, UNKNOWN_LANGUAGE",
        "주문한 상품이 안 왔어요, UNKNOWN_LANGUAGE",
        "Siparişim hala gelmedi, UNKNOWN_LANGUAGE",
        "Mi pedido todavía no ha llegado, UNKNOWN_LANGUAGE",
        "嗯, TOO_SHORT",
        "龘靐齉爩, NO_EVIDENCE",
    })
    void says_why_a_person_must_look(String content, Abstention expected) {
        Opinion found = opinion(content);

        assertThat(found.abstention()).isEqualTo(expected);
        assertThat(found.evidence()).contains(new Doubt(expected));
        assertThat(found.confidence()).isLessThan(Delivered.RULES.threshold());
    }

    @Test
    void without_any_evidence_the_category_is_other() {
        assertThat(opinion("😀😀").category()).isEqualTo(Category.OTHER);
        assertThat(opinion("龘靐齉爩").category()).isEqualTo(Category.OTHER);
        assertThat(opinion("😀😀").confidence()).isZero();
    }

    @Test
    void who_knows_the_language_is_not_doubted() {
        String short_words = "pls refund asap thx";

        assertThat(Delivered.TAUGHT.opinion(short_words, Language.EN).abstention())
                .isNotEqualTo(Abstention.UNKNOWN_LANGUAGE);
    }

    @Test
    void a_model_that_has_learned_nothing_leaves_the_rules_to_speak() {
        Opinion found = Delivered.CLASSIFIER.opinion("收到的是假货", null);

        assertThat(found.category()).isEqualTo(Category.PRODUCT);
        assertThat(found.confidence()).isEqualTo(Delivered.assess("收到的是假货").confidence());
        assertThat(found.abstained()).isFalse();
    }
}
