package dev.redress.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.classification.Delivered;
import dev.redress.core.customer.Channel;
import dev.redress.support.JsonRecords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConductCheckTest {

    private static final ConductPolicy POLICY =
            JsonRecords.readResource("/policy/conduct-v1.json", ConductPolicy.class);
    private static final ConductCheck CHECK = new ConductCheck(3, POLICY, Delivered.SIMPLIFICATION);

    private static List<ConductFinding> found(Stream<Said> said, Channel to, String... known) {
        return CHECK.findings(said.toList(), to, List.of(known));
    }

    private static List<ConductFinding> found(String text) {
        return found(Said.toCustomer("text", text), Channel.APP);
    }

    @ParameterizedTest
    @CsvSource({
        "这不是我的问题, EVASIVE, BLOCK",
        "這不是我的問題, EVASIVE, BLOCK",
        "这 不 是 我 的 问 题, EVASIVE, BLOCK",
        "Sorry THAT IS NOT MY PROBLEM, EVASIVE, BLOCK",
        "please ask somebody else, EVASIVE, BLOCK",
        "你这东西真差, DISRESPECTFUL, BLOCK",
        "that is none of my business, DISRESPECTFUL, BLOCK",
        "跟你说过了, DISRESPECTFUL, FLAG",
        "加我微信聊, CONTACT_DATA, BLOCK",
    })
    void what_must_not_be_said_is_found_in_any_writing(
            String text, ConductKind kind, ConductEffect effect) {
        assertThat(found(text))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(kind);
                    assertThat(finding.effect()).isEqualTo(effect);
                    assertThat(finding.field()).isEqualTo("text");
                    assertThat(finding.policyVersion()).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我理解您的着急，我们先处理",
                "您反映的问题我们已经核实",
                "We looked into your problem and will refund you",
                "knot my problems"
            })
    void what_may_be_said_is_not(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void a_rule_that_is_broken_twice_in_a_text_is_told_once_with_its_words() {
        assertThat(found("不是我的问题，真的不是我的问题"))
                .singleElement()
                .extracting(ConductFinding::quote)
                .isEqualTo("不是我的问题");
    }

    @ParameterizedTest
    @CsvSource({
        "请拨打13812345678找小李, *******5678",
        "call me: +86 138-1234-5678, *************5678",
        "全角１３８１２３４５６７８, *******５６７８",
        "写信到 zhang@example.com, z***@example.com",
        "微信号：abc_123, 微信号：*",
    })
    void contact_data_does_not_leave_the_desk(String text, String shown) {
        assertThat(found(Said.toCustomer("text", text), Channel.SMS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(ConductCheck.CONTACT_DATA);
                    assertThat(finding.blocks()).isTrue();
                    assertThat(finding.quote()).isEqualTo(shown);
                });
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void it_may_be_told_by_the_desks_own_channels_only(Channel channel) {
        assertThat(found(Said.toCustomer("text", "快递员 13812345678"), channel).isEmpty())
                .isEqualTo(
                        channel == Channel.APP
                                || channel == Channel.WEB
                                || channel == Channel.CHAT);
    }

    @Test
    void to_colleagues_a_number_may_be_told_and_an_insult_may_not() {
        assertThat(found(Said.toColleagues("text", "客户电话 13812345678"), Channel.SMS)).isEmpty();
        assertThat(found(Said.toColleagues("text", "闭嘴"), Channel.SMS)).hasSize(1);
    }

    @Test
    void the_number_of_an_order_is_no_telephone() {
        Stream<Said> text = Said.toCustomer("text", "您的订单 13800000001 已发货");

        assertThat(found(text, Channel.SMS, "13800000001")).isEmpty();
        assertThat(found(Said.toCustomer("text", "138000000012"), Channel.SMS)).isEmpty();
    }

    @Test
    void the_contacts_of_the_desk_itself_may_be_told_everywhere() {
        ConductPolicy own =
                new ConductPolicy(
                        List.of(),
                        ConductEffect.BLOCK,
                        List.of(),
                        List.of("service@redress.example"));
        ConductCheck check = new ConductCheck(1, own, Delivered.SIMPLIFICATION);
        List<Said> told =
                Said.toCustomer("text", "service@redress.example, me@redress.example").toList();

        assertThat(check.findings(told, Channel.EMAIL, List.of()))
                .singleElement()
                .extracting(ConductFinding::quote)
                .isEqualTo("m***@redress.example");
    }

    @Test
    void a_rule_says_something_and_has_a_name_of_its_own() {
        assertThatThrownBy(() ->
                        new ConductRule(
                                "empty", ConductKind.EVASIVE, ConductEffect.FLAG, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        ConductRule rule =
                new ConductRule("a", ConductKind.EVASIVE, ConductEffect.FLAG, List.of("x"));
        assertThatThrownBy(() ->
                        new ConductPolicy(
                                List.of(rule, rule), ConductEffect.FLAG, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
