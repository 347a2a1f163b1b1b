package dev.redress.infra.keys;

import dev.redress.infra.settings.OriginSecret;
import dev.redress.infra.settings.Settings;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.SecretsManagerSecretOptions;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/// What CloudFront says to the functions, and nobody else can: the gateway behind it answers
/// whoever finds its address, and would have them believed about where they call from.
///
/// Others know these secrets by their names, so that an edge can be taken away again: the stacks
/// that used them are changed after this one.
public final class OriginSecrets {

    private static final String HEADER = "X-Redress-Origin";
    private static final int LENGTH = 32;

    private final Settings settings;

    private OriginSecrets(Settings settings) {
        this.settings = settings;
    }

    /// Those of a desk with an edge; another needs none.
    public static Optional<OriginSecrets> in(Construct scope, Settings settings, Keys keys) {
        if (!settings.edge()) {
            return Optional.empty();
        }
        OriginSecrets secrets = new OriginSecrets(settings);
        for (OriginSecret secret : OriginSecret.values()) {
            secrets.make(scope, secret, keys);
        }
        return Optional.of(secrets);
    }

    private void make(Construct scope, OriginSecret secret, Keys keys) {
        Secret.Builder.create(scope, "origin_" + secret.word())
                .secretName(name(secret))
                .description("By which functions know CloudFront")
                .encryptionKey(keys.data())
                // A header takes no spaces at its ends, and a comma stands between two secrets.
                .generateSecretString(
                        SecretStringGenerator.builder()
                                .excludePunctuation(true)
                                .includeSpace(false)
                                .passwordLength(LENGTH)
                                .build())
                .build();
    }

    /// The header that CloudFront adds, in the place of any that the caller sends.
    public Map<String, String> header() {
        return Map.of(HEADER, value(settings.origin().sent()));
    }

    /// The variables of a function that believes CloudFront.
    public Map<String, String> variables() {
        return Map.of(
                "REDRESS_FORWARDED",
                "true",
                "REDRESS_ORIGIN_SECRETS",
                Arrays.stream(OriginSecret.values())
                        .map(this::value)
                        .collect(Collectors.joining(",")));
    }

    private String value(OriginSecret secret) {
        SecretsManagerSecretOptions.Builder options = SecretsManagerSecretOptions.builder();
        Optional.ofNullable(settings.origin().versions().get(secret)).ifPresent(options::versionId);
        return SecretValue.secretsManager(name(secret), options.build()).unsafeUnwrap();
    }

    private String name(OriginSecret secret) {
        return "redress/%s/origin_%s".formatted(settings.stage(), secret.word());
    }
}
