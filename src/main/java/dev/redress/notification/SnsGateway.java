package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.aws.AwsAccess;
import dev.redress.store.OutboxMessage;
import dev.redress.store.PushStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Sends text messages, and pushes to phones, by Amazon SNS. SNS knows no repetition: a message
/// whose answer was lost may arrive twice.
@Singleton
class SnsGateway implements NotificationGateway {

    private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

    private final AwsConfig config;
    private final Addresses addresses;
    private final PushStore phones;
    private final AwsCall call;

    SnsGateway(AwsConfig config, Addresses addresses, PushStore phones, AwsCall call) {
        this.config = config;
        this.addresses = addresses;
        this.phones = phones;
        this.call = call;
    }

    @Override
    public boolean carries(DeliveryChannel channel) {
        return switch (channel) {
            case SMS -> config.sms();
            case PUSH -> config.pushApplications().isPresent();
            case DESK, INBOX, EMAIL, PHONE, PARTNER, WEBHOOK -> false;
        };
    }

    @Override
    public Uni<Void> send(Lane lane, OutboxMessage message) {
        Uni<SnsPublication> publication =
                lane.channel() == DeliveryChannel.SMS ? text(message) : push(message);
        return publication.chain(publish ->
                call.post(
                        "sns",
                        config.snsEndpoint()
                                .orElseGet(() -> AwsAccess.endpoint("sns", config.region())),
                        FORM,
                        publish.body()));
    }

    private Uni<SnsPublication> text(OutboxMessage message) {
        return addresses
                .phone(message)
                .chain(phone ->
                        InternationalNumber.of(phone, config.countryCode())
                                .map(number -> Uni.createFrom().item(number))
                                .orElseGet(() -> Addresses.refused("the number is none")))
                .map(number -> SnsPublication.text(number, message.text(), config.senderId()));
    }

    private Uni<SnsPublication> push(OutboxMessage message) {
        String customer = message.recipient().substring(message.recipient().indexOf(':') + 1);
        return phones.endpoint(customer)
                .chain(endpoint ->
                        endpoint.map(arn -> Uni.createFrom().item(arn))
                                .orElseGet(() ->
                                        Addresses.refused("no phone of the customer is known")))
                .map(endpoint -> SnsPublication.push(endpoint, message.text()));
    }
}
