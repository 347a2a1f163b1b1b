package dev.redress.infra.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an operator decides. See the README for the words on the command line.
///
/// @param stage tells desks in one account apart: `prod`
/// @param place where
/// @param architecture of the functions
/// @param packaging what the build has made
/// @param shift how new versions take over, in this deployment
/// @param packages where the build has put them
/// @param egress whether functions that call others get a way to the internet, by a NAT gateway
/// @param edge whether CloudFront and the firewall stand in front of the gateway
/// @param domain the desk's own name
/// @param known addresses of offices and of shops' backends, which the firewall does not count
/// @param issuer whose tokens count beside the desk's own
/// @param user whom the functions are in the database
/// @param passwords the versions of the users' secrets that are deployed; without one the version
///   of the day
/// @param keys the secret with the desk's keys, as it is deployed
/// @param origin how functions know the edge
/// @param mailDomain the domain that e-mails come from; without one, none are sent
/// @param alarmEmail who is told of alarms
/// @param capacity of the database
/// @param ownerSecret the ARN of the secret of the tables' owner, where a restored cluster has
///   another than the stack made
/// @param secrets variables whose values are fields of the secret with the desk's keys, under the
///   same names: nobody types them on a command line, and no template shows them
/// @param more further variables of functions, as `src/docs/operations.md` names them
/// @param kept what the next deployment begins with
public record Settings(
        String stage,
        Place place,
        Architecture architecture,
        Packaging packaging,
        Shift shift,
        Packages packages,
        boolean egress,
        boolean edge,
        Optional<Domain> domain,
        List<AddressRange> known,
        Optional<Issuer> issuer,
        DeskUser user,
        Map<DeskUser, String> passwords,
        KeysSecret keys,
        Origin origin,
        Optional<String> mailDomain,
        Optional<String> alarmEmail,
        Capacity capacity,
        Optional<String> ownerSecret,
        Set<String> secrets,
        Map<String, String> more,
        Kept kept) {

    /// How the variables begin that tell of issuers whose tokens count.
    private static final String OF_ISSUERS = "REDRESS_OIDC_";

    private static final String TEXT_MESSAGES = "REDRESS_AWS_SMS";

    public Settings {
        known = List.copyOf(known);
        secrets = Set.copyOf(secrets);
        more = Map.copyOf(more);
        passwords = Map.copyOf(passwords);
        refuse(
                !stage.matches("[a-z][a-z0-9]{0,11}"),
                "stage must be up to 12 small letters and digits");
        refuse(
                ownerSecret.filter(arn -> !arn.startsWith("arn:")).isPresent(),
                "ownerSecret must be the ARN of a secret");
        refuse(
                !egress && hasIssuers(issuer, more),
                "an issuer needs egress: the desk fetches the issuer's keys itself");
        refuse(edge && !place.hasEdge(), "edge is not offered in " + place.region());
        refuse(
                mailDomain.isPresent() && !place.hasEmail(),
                "mailDomain needs SES, which there is none of in " + place.region());
        refuse(
                mailDomain.isPresent() && !egress,
                "mailDomain needs egress: receipts are verified with a certificate that AWS publishes");
        refuse(
                sendsTextMessages(more) && !place.hasTextMessages(),
                TEXT_MESSAGES
                        + " needs text messages by SNS, which there are none of in "
                        + place.region());
        refuse(
                packaging == Packaging.SNAPSHOT && !place.hasSnapshots(),
                "packaging snapshot is not offered in " + place.region());
        refuse(
                !known.isEmpty() && !edge,
                "knownAddresses needs edge: there is no firewall without it");
        refuse(domain.isPresent() && !edge, "domain needs edge, which shows its certificate");
    }

    /// Whether text messages go out by SNS.
    public boolean textMessages() {
        return sendsTextMessages(more);
    }

    /// What everything of this desk is called by.
    public String name(String part) {
        return "redress-%s-%s".formatted(stage, part);
    }

    /// Whether tokens of others count, too, whose keys are somewhere outside.
    public boolean hasIssuers() {
        return hasIssuers(issuer, more);
    }

    /// Whether a variable tells of an issuer, which concerns nobody but whoever verifies tokens.
    public static boolean isOfIssuer(String variable) {
        return variable.startsWith(OF_ISSUERS);
    }

    private static boolean hasIssuers(Optional<Issuer> issuer, Map<String, String> more) {
        return issuer.isPresent() || more.keySet().stream().anyMatch(Settings::isOfIssuer);
    }

    /// Whether losing data is out of the question. Stages other than `prod` can be thrown away.
    public boolean isProduction() {
        return stage.equals("prod");
    }

    // Whatever the application may take for yes.
    private static boolean sendsTextMessages(Map<String, String> more) {
        return !more.getOrDefault(TEXT_MESSAGES, "false").equals("false");
    }

    private static void refuse(boolean isWrong, String why) {
        if (isWrong) {
            throw new IllegalArgumentException(why);
        }
    }
}
