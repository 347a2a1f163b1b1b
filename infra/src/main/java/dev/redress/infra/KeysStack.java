package dev.redress.infra;

import dev.redress.infra.keys.DeskKeys;
import dev.redress.infra.keys.Keys;
import dev.redress.infra.keys.OriginSecrets;
import dev.redress.infra.settings.Settings;
import java.util.Optional;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/// The keys, which must be there before anything is sealed with them.
final class KeysStack extends Stack {

    private final Keys keys;
    private final DeskKeys deskKeys;
    private final Optional<OriginSecrets> origin;

    KeysStack(Construct scope, Settings settings) {
        super(
                scope,
                settings.name("keys"),
                StackProps.builder()
                        .env(settings.place().environment())
                        .description("Redress: keys")
                        .terminationProtection(settings.isProduction())
                        .build());
        keys = new Keys(this, settings);
        deskKeys = new DeskKeys(this, settings, keys);
        origin = OriginSecrets.in(this, settings, keys);
        CfnOutput.Builder.create(this, "WordsKeyArn").value(keys.words().getKeyArn()).build();
        CfnOutput.Builder.create(this, "DeskKeysArn").value(deskKeys.arn()).build();
        // Tells bin/deploy that there are some.
        CfnOutput.Builder.create(this, "HasOriginSecrets")
                .value(String.valueOf(origin.isPresent()))
                .build();
    }

    Keys keys() {
        return keys;
    }

    DeskKeys deskKeys() {
        return deskKeys;
    }

    Optional<OriginSecrets> origin() {
        return origin;
    }
}
