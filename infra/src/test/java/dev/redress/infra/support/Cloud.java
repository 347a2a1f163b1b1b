package dev.redress.infra.support;

import dev.redress.infra.Templates;
import dev.redress.infra.settings.Settings;
import dev.redress.infra.settings.SettingsReader;
import java.util.HashMap;
import java.util.Map;

/// The clouds that the tests look at.
public enum Cloud {
    /// All that there is but an issuer: native on arm64, with an edge, e-mails and a way out.
    EUROPE,
    /// The other partition, on the JVM and the other architecture.
    CHINA,
    /// The least, with images of started functions, to be thrown away.
    TRIAL,
    /// As in Europe, on the JVM, whose staff comes with tokens of an issuer that the gateway wants.
    FOREIGN;

    private static final String CERTIFICATE =
            "arn:aws:acm:us-east-1:000000000000:certificate/11111111-1111-1111-1111-111111111111";

    /// Made once: it takes some seconds.
    public Templates templates() {
        return Templates.of(this);
    }

    public Settings settings() {
        return settings(context());
    }

    /// What the desk must know of an issuer, see *Other issuers* in the operations.
    private static Map<String, String> issuer() {
        String prefix = "REDRESS_OIDC_CORP_";
        return Map.ofEntries(
                Map.entry("issuer", "https://login.shop.example/realms/staff"),
                Map.entry("audience", "redress"),
                Map.entry(
                        prefix + "JWKS_URL",
                        "https://login.shop.example/realms/staff/protocol/openid-connect/certs"),
                Map.entry(prefix + "NAME_CLAIM", "preferred_username"),
                Map.entry(prefix + "ROLE_CLAIM", "realm_access/roles"),
                Map.entry(
                        prefix + "ROLE_NAMES",
                        "desk-agents=agent,desk-experts=expert,desk-supervisors=supervisor,"
                                + "desk-back-office=back,desk-compliance=compliance,"
                                + "desk-administrators=admin"));
    }

    /// What the operator of this cloud has said.
    public Map<String, String> context() {
        return switch (this) {
            case FOREIGN -> foreign();
            case EUROPE ->
                    Map.ofEntries(
                            Map.entry("region", "eu-central-1"),
                            Map.entry("egress", "true"),
                            Map.entry("mailDomain", "shop.example"),
                            Map.entry("domain", "desk.shop.example"),
                            Map.entry("certificate", CERTIFICATE),
                            Map.entry("keysVersion", "22222222-2222-2222-2222-222222222222"),
                            Map.entry(
                                    "passwordVersionBlue", "55555555-5555-5555-5555-555555555555"),
                            Map.entry(
                                    "passwordVersionGreen", "66666666-6666-6666-6666-666666666666"),
                            Map.entry("knownAddresses", "203.0.113.0/24,2001:db8::/32"),
                            Map.entry("originSecret", "green"),
                            Map.entry("originVersionBlue", "33333333-3333-3333-3333-333333333333"),
                            Map.entry("originVersionGreen", "44444444-4444-4444-4444-444444444444"),
                            Map.entry("alarmEmail", "operations@shop.example"),
                            Map.entry("REDRESS_AWS_SMS", "true"),
                            Map.entry(
                                    "secrets",
                                    "REDRESS_INCOMING_SOURCE_SES_SECRET,REDRESS_PAYOUT_TOKEN"));
            case CHINA ->
                    Map.of(
                            "region", "cn-north-1",
                            "architecture", "x86_64",
                            "packaging", "jvm");
            case TRIAL ->
                    Map.of(
                            "stage", "trial",
                            "region", "us-east-1",
                            "packaging", "snapshot",
                            "rollout", "at-once",
                            "edge", "false",
                            "databaseUser", "green");
        };
    }

    private static Map<String, String> foreign() {
        Map<String, String> context = new HashMap<>(EUROPE.context());
        context.put("packaging", "jvm");
        context.put("issuerOnly", "true");
        context.putAll(issuer());
        return context;
    }

    /// What an operator would get who said this.
    public static Settings settings(Map<String, String> context) {
        return new SettingsReader(context, Map.of("CDK_DEFAULT_ACCOUNT", "000000000000"))
                .read(
                        Built.of(
                                context.getOrDefault("packaging", "native"),
                                context.getOrDefault("architecture", "arm64")));
    }
}
