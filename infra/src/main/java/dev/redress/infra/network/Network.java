package dev.redress.infra.network;

import dev.redress.infra.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IInterfaceVpcEndpoint;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IpAddresses;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.constructs.Construct;

/// Subnets without a way out, in which the database and the functions live. What they need of AWS
/// they reach by endpoints: KMS and the secrets by interfaces, files by a gateway, which costs
/// nothing.
///
/// With egress there are subnets with a NAT gateway besides, for the functions that call others.
public final class Network {

    private static final int CIDR_MASK = 20;
    private static final String ISOLATED = "isolated";
    private static final String OUTBOUND = "outbound";

    private final Vpc vpc;
    private final Groups groups;
    private final boolean egress;
    private final IInterfaceVpcEndpoint secrets;

    public Network(Construct scope, Settings settings) {
        egress = settings.egress();
        vpc =
                Vpc.Builder.create(scope, "Vpc")
                        .vpcName(settings.name("vpc"))
                        .ipAddresses(IpAddresses.cidr("10.64.0.0/16"))
                        .maxAzs(2)
                        .natGateways(egress ? 1 : 0)
                        .restrictDefaultSecurityGroup(false)
                        .subnetConfiguration(subnets())
                        .build();
        groups = new Groups(scope, vpc);
        secrets = endpoint("Secrets", InterfaceVpcEndpointAwsService.SECRETS_MANAGER);
        endpoint("Kms", InterfaceVpcEndpointAwsService.KMS);
        vpc.addGatewayEndpoint(
                "Files",
                GatewayVpcEndpointOptions.builder()
                        .service(GatewayVpcEndpointAwsService.S3)
                        .build());
    }

    public Vpc vpc() {
        return vpc;
    }

    public Groups groups() {
        return groups;
    }

    /// Where the secrets are reached from inside.
    public IInterfaceVpcEndpoint secrets() {
        return secrets;
    }

    public SubnetSelection isolated() {
        return named(ISOLATED);
    }

    /// The subnets of functions that call others, which are isolated as well without egress.
    public SubnetSelection outbound() {
        return egress ? named(OUTBOUND) : isolated();
    }

    private List<SubnetConfiguration> subnets() {
        List<SubnetConfiguration> subnets = new ArrayList<>();
        subnets.add(subnet(ISOLATED, SubnetType.PRIVATE_ISOLATED));
        if (egress) {
            subnets.add(subnet("gateway", SubnetType.PUBLIC));
            subnets.add(subnet(OUTBOUND, SubnetType.PRIVATE_WITH_EGRESS));
        }
        return subnets;
    }

    private static SubnetConfiguration subnet(String name, SubnetType type) {
        return SubnetConfiguration.builder()
                .name(name)
                .subnetType(type)
                .cidrMask(CIDR_MASK)
                .build();
    }

    private static SubnetSelection named(String group) {
        return SubnetSelection.builder().subnetGroupName(group).build();
    }

    private IInterfaceVpcEndpoint endpoint(String id, InterfaceVpcEndpointAwsService service) {
        return vpc.addInterfaceEndpoint(
                id,
                InterfaceVpcEndpointOptions.builder()
                        .service(service)
                        .subnets(isolated())
                        .securityGroups(List.<SecurityGroup>of(groups.endpoints()))
                        .privateDnsEnabled(true)
                        .open(false)
                        .build());
    }
}
