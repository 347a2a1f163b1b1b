package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.aws.AwsAccess;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URI;

/// Writes e-mails to customers by Amazon SES (API version 2). SES gives a mail a `Message-ID` of
/// its own, and tells a repetition from nothing: the desk's id goes along as the tag `message`,
/// which comes back with what SES says of the mail.
@Singleton
class SesGateway implements NotificationGateway {

    static final String TAG = "message";

    private static final String PATH = "v2/email/outbound-emails";

    private final AwsConfig aws;
    private final SmtpConfig mail;
    private final Addresses addresses;
    private final AwsCall call;

    SesGateway(AwsConfig aws, SmtpConfig mail, Addresses addresses, AwsCall call) {
        this.aws = aws;
        this.mail = mail;
        this.addresses = addresses;
        this.call = call;
    }

    @Override
    public boolean carries(DeliveryChannel channel) {
        return channel == DeliveryChannel.EMAIL && aws.email();
    }

    @Override
    public Uni<Void> send(Lane lane, OutboxMessage message) {
        URI url =
                aws.sesEndpoint()
                        .orElseGet(() -> AwsAccess.endpoint("email", aws.region()))
                        .resolve(PATH);
        return addresses
                .letter(message, mail)
                .map(letter -> body(message, letter).encode())
                .chain(body -> call.post("ses", url, "application/json", body));
    }

    private JsonObject body(OutboxMessage message, EmailLetter letter) {
        JsonArray headers = new JsonArray();
        letter.headers().forEach((name, value) -> headers.add(pair(name, value)));
        JsonObject simple =
                new JsonObject()
                        .put("Subject", utf8(letter.subject()))
                        .put("Body", new JsonObject().put("Text", utf8(letter.text())))
                        .put("Headers", headers);
        JsonObject body =
                new JsonObject()
                        .put("FromEmailAddress", mail.from().orElseThrow())
                        .put(
                                "Destination",
                                new JsonObject()
                                        .put("ToAddresses", new JsonArray().add(letter.to())))
                        .put("Content", new JsonObject().put("Simple", simple))
                        .put("EmailTags", new JsonArray().add(pair(TAG, message.id().toString())));
        aws.configurationSet().ifPresent(set -> body.put("ConfigurationSetName", set));
        return body;
    }

    private static JsonObject utf8(String text) {
        return new JsonObject().put("Data", text).put("Charset", "UTF-8");
    }

    private static JsonObject pair(String name, String value) {
        return new JsonObject().put("Name", name).put("Value", value);
    }
}
