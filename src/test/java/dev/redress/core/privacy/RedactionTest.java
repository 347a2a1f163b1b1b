package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static String redacted(String text) {
        return Redaction.of(text, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话13812345678没人回 | 电话*没人回",
                "电话 138 1234 5678 没人回 | 电话 * 没人回",
                "座机010-62345678 | 座机*",
                "身份证11010119900307123X被拿走 | 身份证*被拿走",
                "卡号6222 0212 3456 7890 123 被扣 | 卡号* 被扣",
                "运单SF1234567890123丢了 | 运单*丢了",
                "订单１２３４５６７没发 | 订单*没发",
                "写信到 wang.xm+shop@mail.example.com 吧 | 写信到 * 吧",
                "微信号：wxm_8888加我 | 微信号：*加我",
                "我叫王小明，东西坏了 | 我叫*，东西坏了",
                "收件人：李雷 没收到 | 收件人：* 没收到",
                "王先生说不退 | *先生说不退",
                "见 https://shop.example.com/o/12?u=9 图 | 见 * 图",
                "my name is Li Lei and it broke | my name is * and it broke",
                "Mr. Smith never called | Mr * never called",
                "Send it to 221 Baker Street, London | Send it to *, London",
                "电话138.1234.5678没人回 | 电话*没人回",
                "手机号码138 1234 5678打不通 | 手机号码*打不通",
                "电话138\u200b1234\u200d5678没人回 | 电话*没人回",
                "卡6222\u2060021234567890123被扣 | 卡*被扣",
                "订单号A12还没发 | 订单号*还没发",
                "快递单号：77丢了 | 快递单号：*丢了",
                "order no. 4711 is late | order no. * is late",
                "my order number is B7 | my order number is *",
                "加微信zhangsan88 | 加微信*",
                "加V：zhangsan聊 | 加V：*聊",
                "vx abc_123 联系 | vx * 联系",
                "找wxid_k3j2 | 找*",
                "我是王小明，东西坏了 | 我是*，东西坏了",
                "本人李雷 要求退款 | 本人* 要求退款",
                "我姓欧阳 | 我姓*",
                "我叫司马相如，没收到 | 我叫*，没收到",
                "欧阳女士不理人 | *女士不理人",
                "诸葛孔明先生不退 | *先生不退",
                "I am Li Lei and it broke | I am * and it broke",
                "i'm wang fang, no answer | i'm *, no answer",
                "my name is john smith and it broke | my name is * and it broke",
                "mr smith never called | mr * never called",
            })
    void what_tells_who_it_is_goes(String text, String expected) {
        assertThat(redacted(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "等了10天还没到，扣了300元",
                "我叫了三次客服都没人理",
                "I waited 14 days and paid 1200 for it",
                "客服态度很差，退货也不给退",
                "型号S9坏了",
                "我是老客户，不满意",
                "我是黄金会员，没人理",
                "订单3天没发货",
                "I am very angry and this is not okay",
                "i am liable for nothing",
                "the order number is wrong",
                ""
            })
    void what_tells_nobody_stays(String text) {
        assertThat(redacted(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"寄到北京市海淀区中关村大街27号5层", "广东省深圳市南山区科技园路8号3栋1201室", "人民路12号", "浙江省杭州市西湖区文三路９０号"})
    void addresses_go(String address) {
        assertThat(redacted(address)).doesNotContainPattern("[0-9０-９路街]");
    }

    @Test
    void what_the_case_knows_goes_however_it_is_written() {
        assertThat(Redaction.of("Alice的订单ord-1坏了，ALICE", List.of("alice", "ORD-1", "A")))
                .isEqualTo("*的订单*坏了，*");
    }

    @ParameterizedTest
    @CsvSource({
        "我要投诉，住某路, 1号",
        "My name is , Aa ",
        "某路, 1",
        "'', a_",
        "'', a",
        "a@b, .c",
        "单号, 单号a",
        "order no, order no ",
        "I am Aa, Aa ",
        "my name is a, a ",
        "'', 138.",
        "'', 我是王",
        "'', 微信号",
    })
    void no_text_is_too_much(String start, String repeated) {
        String text = (start + " " + repeated.repeat(5_000)).substring(0, 5_000);
        String joined = (start + repeated.repeat(5_000)).substring(0, 5_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> redacted(text) + redacted(joined));
    }
}
