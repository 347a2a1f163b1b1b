package dev.redress.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.customer.Channel;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingTest {

    private static final Routing EVERYTHING = new Routing(Set.of(DeliveryChannel.values()));
    private static final Routing ONE_MACHINE = new Routing(Set.of());

    @ParameterizedTest
    @CsvSource({
        "person:agent1, DESK",
        "role:supervisor, DESK",
        "merchant:M-1, PARTNER",
        "carrier:SF, PARTNER"
    })
    void staff_and_partners_are_told_their_way(String address, DeliveryChannel channel) {
        Addressee to = new Addressee(address, Channel.EMAIL, true, true);

        assertThat(EVERYTHING.lane(to)).isEqualTo(Lane.of(channel));
        assertThat(ONE_MACHINE.lane(to)).isEqualTo(Lane.of(channel));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, EMAIL",
        "SMS, SMS",
        "PHONE, SMS",
        "APP, PUSH",
        "WEB, INBOX",
        "WECHAT, INBOX",
        "CHAT, INBOX",
        "SOCIAL, INBOX",
        "THIRD_PARTY, INBOX"
    })
    void a_customer_is_answered_through_the_channel_that_they_came_by(
            Channel channel, DeliveryChannel way) {
        assertThat(EVERYTHING.lane(new Addressee("customer:C-1", channel, true, true)))
                .isEqualTo(Lane.of(way));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void what_the_desk_has_not_is_found_in_the_app(Channel channel) {
        assertThat(ONE_MACHINE.lane(new Addressee("customer:C-1", channel, true, true)))
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
    }

    @Test
    void nobody_is_written_to_without_an_address() {
        assertThat(EVERYTHING.lane(new Addressee("customer:C-1", Channel.EMAIL, true, false)))
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
        assertThat(EVERYTHING.lane(new Addressee("customer:C-1", Channel.SMS, false, true)))
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
    }

    @Test
    void what_is_said_to_be_a_text_message_is_one() {
        assertThat(EVERYTHING.lane(new Addressee("sms:C-1", Channel.EMAIL, true, true)))
                .isEqualTo(Lane.of(DeliveryChannel.SMS));
    }

    @Test
    void what_belongs_to_no_case_is_found_in_the_app() {
        assertThat(EVERYTHING.lane(new Addressee("customer:C-1", null, false, false)))
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
    }

    @Test
    void each_subscriber_has_a_lane_of_their_own() {
        assertThat(ONE_MACHINE.lane(new Addressee("webhook:0190a000", Channel.WEB, false, false)))
                .isEqualTo(new Lane(DeliveryChannel.WEBHOOK, "0190a000"));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL", "SMS", "PUSH"})
    void what_cannot_be_brought_waits_in_the_app(DeliveryChannel channel) {
        assertThat(Routing.otherwise(Lane.of(channel))).contains(Lane.of(DeliveryChannel.INBOX));
    }

    @ParameterizedTest
    @CsvSource({"DESK", "INBOX", "PARTNER", "WEBHOOK"})
    void the_rest_goes_no_other_way(DeliveryChannel channel) {
        assertThat(Routing.otherwise(Lane.of(channel))).isEmpty();
    }
}
