package dev.redress.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.customer.Channel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        Addressee to = to(address, Channel.EMAIL, true, true);

        assertThat(lane(EVERYTHING, to)).isEqualTo(Lane.of(channel));
        assertThat(lane(ONE_MACHINE, to)).isEqualTo(Lane.of(channel));
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
        assertThat(lane(EVERYTHING, to("customer:C-1", channel, true, true)))
                .isEqualTo(Lane.of(way));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void what_the_desk_has_not_is_found_in_the_app(Channel channel) {
        assertThat(lane(ONE_MACHINE, to("customer:C-1", channel, true, true)))
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
    }

    @Test
    void nobody_is_written_to_without_an_address() {
        assertThat(lane(EVERYTHING, to("customer:C-1", Channel.EMAIL, true, false)))
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
        assertThat(lane(EVERYTHING, to("customer:C-1", Channel.SMS, false, true)))
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
    }

    @Test
    void what_is_said_to_be_a_text_message_is_one() {
        assertThat(lane(EVERYTHING, to("sms:C-1", Channel.EMAIL, true, true)))
                .isEqualTo(Lane.of(DeliveryChannel.SMS));
    }

    @Test
    void what_belongs_to_no_case_is_found_in_the_app() {
        assertThat(lane(EVERYTHING, to("customer:C-1", null, false, false)))
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
    }

    @Test
    void each_subscriber_has_a_lane_of_their_own() {
        assertThat(lane(ONE_MACHINE, to("webhook:0190a000", Channel.WEB, false, false)))
                .isEqualTo(new Lane(DeliveryChannel.WEBHOOK, "0190a000"));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, EMAIL", "SMS, SMS", "APP, PUSH"})
    void what_cannot_be_brought_waits_in_the_app(Channel channel, DeliveryChannel way) {
        assertThat(EVERYTHING.route(Template.RESULT, to("customer:C-1", channel, true, true)))
                .isEqualTo(new Route(lanes(way, DeliveryChannel.INBOX), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"person:agent1", "merchant:M-1", "webhook:0190a000"})
    void the_rest_goes_no_other_way(String address) {
        assertThat(EVERYTHING.route(Template.RESULT, to(address, null, true, true)).rest())
                .isEmpty();
    }

    @Test
    void a_customer_is_reached_as_they_prefer_whatever_they_came_by() {
        Addressee to =
                preferring(DeliveryChannel.PHONE, DeliveryChannel.SMS, DeliveryChannel.EMAIL);

        assertThat(EVERYTHING.route(Template.RESULT, to))
                .isEqualTo(
                        new Route(
                                lanes(
                                        DeliveryChannel.PHONE,
                                        DeliveryChannel.SMS,
                                        DeliveryChannel.EMAIL,
                                        DeliveryChannel.INBOX),
                                List.of()));
    }

    @Test
    void what_the_desk_has_not_of_it_is_named() {
        assertThat(
                        ONE_MACHINE.route(
                                Template.RESULT,
                                preferring(DeliveryChannel.SMS, DeliveryChannel.PHONE)))
                .isEqualTo(
                        new Route(
                                lanes(DeliveryChannel.PHONE, DeliveryChannel.INBOX),
                                List.of(DeliveryChannel.SMS)));
    }

    @Test
    void what_comes_after_the_app_is_not_needed() {
        assertThat(
                        EVERYTHING.route(
                                Template.RESULT,
                                preferring(DeliveryChannel.INBOX, DeliveryChannel.SMS)))
                .isEqualTo(new Route(lanes(DeliveryChannel.INBOX), List.of()));
    }

    @Test
    void nobody_reads_a_link_out_on_the_phone() {
        assertThat(
                        EVERYTHING
                                .route(
                                        Template.SURVEY_INVITATION,
                                        preferring(DeliveryChannel.PHONE))
                                .first())
                .isEqualTo(Lane.of(DeliveryChannel.INBOX));
    }

    private static Addressee preferring(DeliveryChannel... order) {
        return new Addressee(
                "customer:C-1",
                Channel.WEB,
                true,
                true,
                new ContactPreferences(List.of(order), true, null, null, null, null));
    }

    private static List<Lane> lanes(DeliveryChannel... channels) {
        return Stream.of(channels).map(Lane::of).toList();
    }

    private static Lane lane(Routing routing, Addressee to) {
        return routing.route(Template.RESULT, to).first();
    }

    private static Addressee to(
            String address, @Nullable Channel channel, boolean hasPhone, boolean hasEmail) {
        return new Addressee(address, channel, hasPhone, hasEmail, ContactPreferences.NONE);
    }
}
