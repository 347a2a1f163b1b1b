package dev.redress.intake.message;

import dev.redress.platform.WebhookSignature;
import dev.redress.support.Api;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// What providers and partners send, signed.
public final class Sent {

    static final String SECRET = "whsec_dGVzdHMgb2YgcmVjZWlwdHMgb25seSBhbmQgbm8gb25l";

    private static final String MAIL = "message/rfc822";

    private Sent() {}

    public static ValidatableResponse mail(String source, byte[] raw) {
        return mail(source, raw, SECRET, Instant.now().getEpochSecond());
    }

    static ValidatableResponse mail(String source, byte[] raw, String secret, long seconds) {
        return signed(raw, secret, seconds)
                .config(
                        RestAssured.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .encodeContentTypeAs(MAIL, ContentType.BINARY)))
                .contentType(MAIL)
                .body(raw)
                .post("/hooks/incoming-mail/{source}", source)
                .then();
    }

    static ValidatableResponse message(String source, String json) {
        byte[] raw = json.getBytes(StandardCharsets.UTF_8);
        return signed(raw, SECRET, Instant.now().getEpochSecond())
                .body(raw)
                .post("/hooks/incoming-messages/{source}", source)
                .then();
    }

    /// A mail of somebody with this address, of its own id.
    public static byte[] written(String from, String id, String fields, String text) {
        return "From: <%s>\r\nMessage-ID: <%s@example.com>\r\n%sContent-Type: text/plain; charset=utf-8\r\n\r\n%s"
                .formatted(from, id, fields, text)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static RequestSpecification signed(byte[] raw, String secret, long seconds) {
        return Api.anonymous()
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", seconds)
                .header(
                        "webhook-signature",
                        WebhookSignature.of(List.of(secret), "msg_1", seconds, raw));
    }
}
