package dev.redress.infra.keys;

import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/// The keys that never leave KMS. They outlive the stack: whoever loses them has lost the data.
public final class Keys {

    private final IKey words;
    private final IKey data;

    public Keys(Construct scope, Settings settings) {
        Key forWords = key(scope, "WordsKey", settings.name("words"), "Wraps the desk's keyset");
        Key forData =
                key(scope, "DataKey", settings.name("data"), "Database, files, secrets and logs");
        letServicesUse(forData, settings);
        // By their names, so that no other stack writes into their policies.
        words = Key.fromKeyArn(scope, "Words", forWords.getKeyArn());
        data = Key.fromKeyArn(scope, "Data", forData.getKeyArn());
    }

    /// Wraps the keyset that personal data is sealed with. Functions may only decrypt with it.
    public IKey words() {
        return words;
    }

    /// What services of AWS encrypt with what they keep for the desk.
    public IKey data() {
        return data;
    }

    private static Key key(Construct scope, String id, String alias, String description) {
        return Key.Builder.create(scope, id)
                .alias(alias)
                .description(description)
                .enableKeyRotation(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
    }

    // Neither log groups nor alarms have a role of their own: the key must know the services.
    private static void letServicesUse(Key key, Settings settings) {
        allow(
                key,
                "LogsOfThisDesk",
                List.of(new ServicePrincipal("logs.%s.%s".formatted(Aws.REGION, Aws.URL_SUFFIX))),
                List.of(
                        "kms:Encrypt",
                        "kms:Decrypt",
                        "kms:ReEncryptFrom",
                        "kms:ReEncryptTo",
                        "kms:GenerateDataKey",
                        "kms:DescribeKey"),
                // The one thing that Logs always says of whom it works for.
                Map.of("ArnLike", Map.of("kms:EncryptionContext:aws:logs:arn", logs(settings))));
        allow(
                key,
                "AlarmsAndReceipts",
                publishers(settings),
                List.of("kms:Decrypt", "kms:GenerateDataKey"),
                settings.place().ofThisAccount());
        if (settings.place().hasEmail()) {
            allow(
                    key,
                    "ReceiptsThatNobodyTook",
                    List.of(new ServicePrincipal("sns.amazonaws.com")),
                    List.of("kms:Decrypt", "kms:GenerateDataKey"),
                    Map.of("ArnLike", Map.of("aws:SourceArn", arn("sns", settings.name("*")))));
        }
    }

    // Functions of AWS that run in the stack of the data have names without hyphens.
    private static List<String> logs(Settings settings) {
        return Stream.of(
                        "/aws/lambda/" + settings.name("*"),
                        "/aws/lambda/" + settings.name("data").replace("-", "") + "*",
                        "/aws/rds/cluster/" + settings.name("*"),
                        "/aws/rds/proxy/" + settings.name("*"),
                        "/aws/apigateway/" + settings.name("*"))
                .map(group -> arn("logs", "log-group:" + group))
                .toList();
    }

    private static List<IPrincipal> publishers(Settings settings) {
        ServicePrincipal alarms = new ServicePrincipal("cloudwatch.amazonaws.com");
        return settings.place().hasEmail()
                ? List.of(alarms, new ServicePrincipal("ses.amazonaws.com"))
                : List.of(alarms);
    }

    private static void allow(
            Key key,
            String sid,
            List<IPrincipal> principals,
            List<String> actions,
            Map<String, Object> conditions) {
        key.addToResourcePolicy(
                PolicyStatement.Builder.create()
                        .sid(sid)
                        .effect(Effect.ALLOW)
                        .principals(principals)
                        .actions(actions)
                        .resources(List.of("*"))
                        .conditions(conditions)
                        .build());
    }

    private static String arn(String service, String what) {
        return "arn:%s:%s:%s:%s:%s"
                .formatted(Aws.PARTITION, service, Aws.REGION, Aws.ACCOUNT_ID, what);
    }
}
