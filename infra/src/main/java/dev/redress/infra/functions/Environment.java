package dev.redress.infra.functions;

import dev.redress.infra.data.Database;
import dev.redress.infra.data.EvidenceBucket;
import dev.redress.infra.keys.OriginSecrets;
import dev.redress.infra.mail.Mail;
import dev.redress.infra.settings.Packaging;
import dev.redress.infra.settings.Settings;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The variables of a function, by the names of `src/docs/operations.md`.
///
/// Lambda takes 4 kB of them, so that each function has only what it needs, see [Room].
public final class Environment {

    /// Where Lambda lays out what comes beside a function.
    private static final String ROOTS = "/opt/roots.pem";

    /// Mails that Amazon SES has received, and whose senders it has looked at.
    private static final String MAIL_SOURCE = "REDRESS_INCOMING_SOURCE_SES_";

    private static final String JVM_OPTIONS =
            "--add-opens=java.base/java.lang=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Settings settings;
    private final Surroundings surroundings;

    public Environment(Settings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
        settings.secrets().forEach(this::requireReader);
        settings.more().keySet().forEach(Variables::requireFit);
    }

    private void requireReader(String secret) {
        if (Arrays.stream(Need.values()).noneMatch(need -> need.reads(secret))) {
            throw new IllegalArgumentException("secrets: no function reads " + secret);
        }
        Variables.requireKnown(secret);
        Map<String, Integer> fields = settings.keys().bytes();
        if (!fields.isEmpty() && !fields.containsKey(secret)) {
            throw new IllegalArgumentException(
                    "secrets: put %s into the secret redress/%s/keys first"
                            .formatted(secret, settings.stage()));
        }
    }

    /// Of a function of the api package.
    public Map<String, String> of(Set<Need> needs) {
        Map<String, String> variables = new TreeMap<>();
        database(variables);
        encryption(variables);
        needs.forEach(need -> variables.putAll(forNeed(need)));
        secrets(needs, variables);
        if (settings.packaging() != Packaging.NATIVE) {
            variables.put("JAVA_TOOL_OPTIONS", JVM_OPTIONS);
        }
        settings.more()
                .forEach((name, value) -> {
                    if (Need.verify(needs) || !Settings.isOfIssuer(name)) {
                        variables.put(name, value);
                    }
                });
        return variables;
    }

    /// Of a function of the events package.
    public Map<String, String> of(Handler handler) {
        Map<String, String> variables = of(handler.needs());
        variables.put("QUARKUS_LAMBDA_HANDLER", handler.name());
        return variables;
    }

    private void database(Map<String, String> variables) {
        variables.put(
                "REDRESS_DB_URL",
                "postgresql://%s:5432/%s?sslmode=verify-full"
                        .formatted(surroundings.proxy().endpoint(), Database.NAME));
        variables.put("REDRESS_DB_USERNAME", settings.user().username());
        variables.put("REDRESS_DB_PASSWORD", surroundings.users().password(settings));
        variables.put("REDRESS_DB_OWN_ROOTS", "true");
        variables.put("REDRESS_DB_ROOTS", ROOTS);
    }

    private void encryption(Map<String, String> variables) {
        variables.put(
                "REDRESS_ENCRYPTION_KEYSET",
                surroundings.deskKeys().value("REDRESS_ENCRYPTION_KEYSET"));
        variables.put("REDRESS_ENCRYPTION_KMS_KEY", surroundings.keys().words().getKeyArn());
    }

    private void secrets(Set<Need> needs, Map<String, String> variables) {
        settings.secrets().stream()
                .filter(secret -> needs.stream().anyMatch(need -> need.reads(secret)))
                .forEach(secret -> variables.put(secret, surroundings.deskKeys().value(secret)));
    }

    private Map<String, String> forNeed(Need need) {
        return switch (need) {
            case FILES, EXPOSURE ->
                    Map.of(
                            "REDRESS_EVIDENCE_STORAGE", "S3",
                            "REDRESS_EVIDENCE_S3_BUCKET",
                                    surroundings.evidence().bucket().getBucketName(),
                            "REDRESS_EVIDENCE_S3_ENDPOINT", EvidenceBucket.endpoint(settings));
            case CALLERS -> surroundings.origin().map(OriginSecrets::variables).orElse(Map.of());
            case VERIFYING ->
                    Map.of(
                            "REDRESS_JWT_PUBLIC_KEY",
                            surroundings.deskKeys().value("REDRESS_JWT_PUBLIC_KEY"));
            case SIGNING ->
                    Map.of(
                            "REDRESS_JWT_PUBLIC_KEY",
                                    surroundings.deskKeys().value("REDRESS_JWT_PUBLIC_KEY"),
                            "REDRESS_JWT_PRIVATE_KEY",
                                    surroundings.deskKeys().value("REDRESS_JWT_PRIVATE_KEY"),
                            "REDRESS_SECRETS_KEY",
                                    surroundings.deskKeys().value("REDRESS_SECRETS_KEY"));
            case SURVEYS ->
                    Map.of("REDRESS_SURVEY_LINK", surroundings.address() + "/api/v1/surveys/");
            case LINKS ->
                    Map.of("REDRESS_LINKS_ADDRESS", surroundings.address() + "/api/v1/links/");
            case EMAIL -> surroundings.mail().map(Mail::toSend).orElse(Map.of());
            case RECEIPTS -> surroundings.mail().map(Mail::toBeTold).orElse(Map.of());
            case INCOMING ->
                    settings.secrets().contains(MAIL_SOURCE + "SECRET")
                            ? Map.of(MAIL_SOURCE + "AUTHSERV", "amazonses.com")
                            : Map.of();
            case TEXT_MESSAGES, OTHERS, PAYMENTS -> Map.of();
        };
    }
}
