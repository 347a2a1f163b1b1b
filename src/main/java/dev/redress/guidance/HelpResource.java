package dev.redress.guidance;

import dev.redress.core.customer.Channel;
import dev.redress.core.guidance.HelpText;
import dev.redress.core.notice.Wording;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.ExplanationText;
import dev.redress.core.sla.PolicyRule;
import dev.redress.core.sla.RuleSet;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.guidance.HelpAnswer.ChannelLine;
import dev.redress.guidance.HelpAnswer.DeadlineLine;
import dev.redress.guidance.HelpAnswer.EvidenceLimits;
import dev.redress.guidance.HelpAnswer.ServiceHours;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Languages;
import dev.redress.platform.RulesInForce;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How the desk works, for everybody, without a token.
@Path("/help")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class HelpResource {

    private static final List<HelpText> PROCESS =
            List.of(
                    HelpText.PROCESS_SUBMIT,
                    HelpText.PROCESS_ACKNOWLEDGE,
                    HelpText.PROCESS_INVESTIGATE,
                    HelpText.PROCESS_PROPOSE,
                    HelpText.PROCESS_RESULT,
                    HelpText.PROCESS_APPEAL,
                    HelpText.PROCESS_CLOSE);

    private final RulesInForce rules;
    private final Wording wording;
    private final DeskClock clock;

    HelpResource(RulesInForce rules, Wording wording, DeskClock clock) {
        this.rules = rules;
        this.wording = wording;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "What the desk is there for, when, how fast, and how a complaint goes",
            description =
                    "Scope, channels, service hours, the deadlines in force, the process, and which"
                            + " files are taken as evidence, in the "
                            + "language of `Accept-Language` (Chinese or English). Needs no token.")
    public Uni<HelpAnswer> help(@Context HttpHeaders headers) {
        String language = Languages.wantedBy(headers);
        Instant now = clock.instant();
        return rules.now().map(inForce -> help(inForce, now, language));
    }

    private HelpAnswer help(Rules inForce, Instant now, String language) {
        RuleSet deadlines = inForce.deadlines().inForce(now);
        return new HelpAnswer(
                language,
                wording.name(HelpText.SCOPE, language),
                Stream.of(Channel.values())
                        .map(channel -> new ChannelLine(channel, wording.name(channel, language)))
                        .toList(),
                serviceHours(language),
                deadlines.rules().stream()
                        .filter(HelpResource::isPublished)
                        .map(rule -> line(rule, language))
                        .toList(),
                PROCESS.stream().map(step -> wording.name(step, language)).toList(),
                EvidenceLimits.of(inForce.evidenceAt(now).limits()),
                deadlines.version());
    }

    private ServiceHours serviceHours(String language) {
        return new ServiceHours(
                WorkCalendar.ZONE.getId(),
                WorkCalendar.OPENING.toString(),
                WorkCalendar.CLOSE_OF_BUSINESS.toString(),
                wording.name(HelpText.SERVICE_HOURS, language),
                wording.name(HelpText.OFF_HOURS, language),
                wording.name(HelpText.EMERGENCIES, language));
    }

    /// What holds for everybody: not what the desk watches for itself, nor what only some
    /// customers, channels or categories get.
    private static boolean isPublished(PolicyRule rule) {
        return rule.stage().isPromised()
                && rule.riskFloor() == null
                && rule.categories().isEmpty()
                && rule.channels().isEmpty()
                && rule.customerTiers().isEmpty();
    }

    private DeadlineLine line(PolicyRule rule, String language) {
        return new DeadlineLine(
                rule.stage(),
                wording.name(rule.stage(), language),
                rule.kinds(),
                rule.severities(),
                rule.window(),
                rule.greenChannel(),
                new ExplanationText(wording, language).allowance(rule.allowance()));
    }
}
