package dev.redress.infra;

import dev.redress.infra.api.Gateway;
import dev.redress.infra.api.Stage;
import dev.redress.infra.data.EvidenceBucket;
import dev.redress.infra.edge.Edge;
import dev.redress.infra.edge.Firewall;
import dev.redress.infra.functions.Surroundings;
import dev.redress.infra.mail.Mail;
import dev.redress.infra.migration.MigrationStep;
import dev.redress.infra.observability.Alarms;
import dev.redress.infra.observability.DeskAlarms;
import dev.redress.infra.observability.DeskDashboard;
import dev.redress.infra.schedules.DeadLetters;
import dev.redress.infra.schedules.Schedules;
import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ssm.StringParameter;
import software.constructs.Construct;
import software.constructs.IDependable;

/// The desk itself: what a new version changes.
final class DeskStack extends Stack {

    DeskStack(
            Construct scope,
            Settings settings,
            KeysStack keys,
            DataStack data,
            Optional<Firewall> firewall) {
        super(
                scope,
                settings.name("desk"),
                StackProps.builder()
                        .env(settings.place().environment())
                        .description("Redress: functions, gateway and schedules")
                        .crossRegionReferences(firewall.isPresent())
                        .build());
        HelpersLog.give(this, HelpersLog.of(this).encryptionKey(keys.keys().data()).build());
        Gateway gateway = new Gateway(this, settings);
        Optional<Edge> edge =
                firewall.map(wall ->
                        new Edge(this, settings, gateway, keys.origin().orElseThrow(), wall.arn()));
        String address = edge.map(Edge::address).orElse(gateway.address());
        Optional<Mail> mail =
                settings.mailDomain().map(domain -> new Mail(this, settings, keys.keys(), domain));
        Surroundings surroundings =
                new Surroundings(
                        keys.keys(),
                        keys.deskKeys(),
                        keys.origin(),
                        data.network(),
                        data.proxy(),
                        data.users(),
                        new EvidenceBucket(this, settings, keys.keys(), List.of(address)),
                        mail,
                        address);
        Alarms alarms = new Alarms(this, settings, keys.keys());
        DeadLetters letters = new DeadLetters(this, settings);
        LiveFunctions live =
                new LiveFunctions(
                        this,
                        settings,
                        surroundings,
                        new MigrationStep(this, settings, surroundings, data.database().owner()),
                        alarms,
                        letters);
        IDependable open = gateway.open(live.doors(), new Stage(keys.keys()));
        mail.ifPresent(made -> made.tell(gateway.address(), open));
        mail.ifPresent(new DeskAlarms(alarms)::watch);
        new Schedules(this, settings, letters).start(live.scheduled());
        watch(settings, gateway, data, alarms, letters);
        keep(settings);
        CfnOutput.Builder.create(this, "Address").value(address).build();
        edge.ifPresent(made -> tell(settings, made));
    }

    private void keep(Settings settings) {
        StringParameter.Builder.create(this, "Settings")
                .parameterName("/redress/%s/settings".formatted(settings.stage()))
                .description("What this desk was deployed with; bin/deploy begins with it")
                .stringValue(settings.kept().text())
                .build();
    }

    private void tell(Settings settings, Edge edge) {
        CfnOutput.Builder.create(this, "ConsoleBucket").value(edge.consoleBucket()).build();
        // Which, not what: bin/rotate-origin changes the other one.
        CfnOutput.Builder.create(this, "OriginSecret")
                .value(settings.origin().sent().word())
                .build();
    }

    private void watch(
            Settings settings,
            Gateway gateway,
            DataStack data,
            Alarms alarms,
            DeadLetters letters) {
        DeskAlarms watching = new DeskAlarms(alarms);
        watching.watch(gateway);
        watching.watch(letters);
        watching.watch(data.database(), data.proxy(), settings);
        new DeskDashboard(this, settings, gateway, data.database(), data.proxy());
    }
}
