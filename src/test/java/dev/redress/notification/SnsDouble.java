package dev.redress.notification;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// SNS as the desk sees it: it shows certificates, and signs what it posts with the keys of them.
@Alternative
@Priority(1)
@ApplicationScoped
class SnsDouble implements SnsPages {

    static final String TOPIC = "arn:aws:sns:eu-central-1:111122223333:mail";
    static final String CERTIFICATE =
            "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-1.pem";
    static final String EXPIRED =
            "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0.pem";
    static final String CONFIRMING =
            "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336412f";

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Map<String, KeyStore> keys = new ConcurrentHashMap<>();
    private final List<URI> asked = new CopyOnWriteArrayList<>();

    /// What was asked for, other than certificates.
    List<URI> confirmed() {
        return asked.stream().filter(url -> !url.getPath().endsWith(".pem")).toList();
    }

    void forget() {
        asked.clear();
    }

    @Override
    public Uni<String> get(URI url) {
        asked.add(url);
        return Uni.createFrom()
                .item(() -> url.getPath().endsWith(".pem") ? pem(url.toString()) : "<ok/>");
    }

    /// A notification of a topic, signed with the key of a certificate.
    JsonObject notification(String topic, String certificate, JsonObject event) {
        return notification(topic, certificate, event, Instant.now());
    }

    JsonObject notification(String topic, String certificate, JsonObject event, Instant written) {
        return signed(
                new JsonObject()
                        .put("Type", "Notification")
                        .put("MessageId", "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324")
                        .put("TopicArn", topic)
                        .put("Message", event.encode())
                        .put("Timestamp", written.toString())
                        .put("SigningCertURL", certificate),
                List.of("Message", "MessageId", "Timestamp", "TopicArn", "Type"));
    }

    JsonObject confirmation(String topic, String page) {
        return signed(
                new JsonObject()
                        .put("Type", "SubscriptionConfirmation")
                        .put("MessageId", "165545c9-2a5c-472c-8df2-7ff2be2b3b1b")
                        .put("Token", "2336412f")
                        .put("TopicArn", topic)
                        .put("Message", "You have chosen to subscribe to the topic.")
                        .put("SubscribeURL", page)
                        .put("Timestamp", Instant.now().toString())
                        .put("SigningCertURL", CERTIFICATE),
                List.of(
                        "Message",
                        "MessageId",
                        "SubscribeURL",
                        "Timestamp",
                        "Token",
                        "TopicArn",
                        "Type"));
    }

    private JsonObject signed(JsonObject message, List<String> fields) {
        String text =
                fields.stream()
                        .map(field -> field + "\n" + message.getString(field) + "\n")
                        .collect(Collectors.joining());
        try {
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(
                    (PrivateKey)
                            keysOf(message.getString("SigningCertURL")).getKey("sns", PASSWORD));
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return message.put("SignatureVersion", "2")
                    .put("Signature", Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pem(String certificate) {
        try {
            byte[] encoded = keysOf(certificate).getCertificate("sns").getEncoded();
            return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                    .formatted(Base64.getMimeEncoder().encodeToString(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore keysOf(String certificate) {
        return keys.computeIfAbsent(
                certificate, fresh -> make(fresh.equals(EXPIRED) ? "-10d" : "-1d"));
    }

    /// Nothing in the library makes certificates; the tool beside it does. They hold for five days.
    private static KeyStore make(String from) {
        try {
            Path folder = Files.createTempDirectory("sns");
            Path file = folder.resolve("keys.p12");
            String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Process made =
                    new ProcessBuilder(
                                    tool,
                                    "-genkeypair",
                                    "-keyalg",
                                    "RSA",
                                    "-keysize",
                                    "2048",
                                    "-alias",
                                    "sns",
                                    "-dname",
                                    "CN=sns.amazonaws.com",
                                    "-startdate",
                                    from,
                                    "-validity",
                                    "5",
                                    "-storetype",
                                    "PKCS12",
                                    "-storepass",
                                    new String(PASSWORD),
                                    "-keystore",
                                    file.toString())
                            .inheritIO()
                            .start();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("keytool failed");
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSWORD);
            }
            Files.delete(file);
            Files.delete(folder);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
