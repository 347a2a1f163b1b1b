package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.deadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which of several rules for a stage applies (SLA-49). Each rule of these tests promises another
/// number of minutes.
class SpecificityTest {

    private static final Set<Category> ANY_CATEGORY = Set.of();
    private static final Set<Channel> ANY_CHANNEL = Set.of();
    private static final Set<CustomerTier> ANY_TIER = Set.of();
    private static final Set<Category> SERVICE = Set.of(Category.SERVICE);
    private static final Set<Channel> PHONE = Set.of(Channel.PHONE);
    private static final Set<CustomerTier> HIGH_VALUE = Set.of(CustomerTier.HIGH_VALUE);

    private static PolicyRule rule(
            int minutes,
            Set<Category> categories,
            Set<Channel> channels,
            Set<CustomerTier> tiers,
            @Nullable Risk floor,
            Set<Severity> severities) {
        return new PolicyRule(
                Stage.FIRST_RESPONSE,
                Set.of(Kind.COMPLAINT),
                severities,
                floor,
                null,
                null,
                categories,
                channels,
                tiers,
                Trigger.RECEIPT,
                Mode.CAL,
                Duration.ofMinutes(minutes),
                0,
                List.of(),
                null,
                null,
                false,
                Role.AGENT);
    }

    private static PolicyRule rule(
            int minutes, Set<Category> categories, Set<Channel> channels, Set<CustomerTier> tiers) {
        return rule(minutes, categories, channels, tiers, null, Set.of());
    }

    private static DeadlinePolicy policy(PolicyRule... added) {
        List<PolicyRule> rules = new ArrayList<>(Delivered.POLICY.rules());
        rules.addAll(List.of(added));
        return new DeadlinePolicy(2, at("2000-01-01T00:00"), rules);
    }

    private static long minutes(CaseFacts facts, PolicyRule... added) {
        DeadlinePlanner planner =
                new DeadlinePlanner(
                        new PolicyBook(List.of(policy(added))),
                        Delivered.NOTHING_STATUTORY,
                        Delivered.CALENDAR);
        Instant dueAt = deadline(planner.atReceipt(facts), Stage.FIRST_RESPONSE).dueAt();
        return Duration.between(MONDAY_10AM, dueAt).toMinutes();
    }

    private static CaseFacts facts(Risk risk, Channel channel, CustomerTier tier) {
        return new CaseFacts(
                Kind.COMPLAINT,
                Severity.GENERAL,
                risk,
                false,
                Category.SERVICE,
                channel,
                tier,
                MONDAY_10AM);
    }

    private static final CaseFacts BY_PHONE =
            facts(Risk.LOW, Channel.PHONE, CustomerTier.HIGH_VALUE);

    @Test
    void the_category_comes_before_the_tier_and_the_tier_before_the_channel() {
        PolicyRule channel = rule(40, ANY_CATEGORY, PHONE, ANY_TIER);
        PolicyRule tier = rule(20, ANY_CATEGORY, ANY_CHANNEL, HIGH_VALUE);
        PolicyRule category = rule(50, SERVICE, ANY_CHANNEL, ANY_TIER);

        assertThat(minutes(BY_PHONE)).isEqualTo(60);
        assertThat(minutes(BY_PHONE, channel)).isEqualTo(40);
        assertThat(minutes(BY_PHONE, channel, tier)).isEqualTo(20);
        assertThat(minutes(BY_PHONE, tier, category, channel)).isEqualTo(50);
    }

    @Test
    void two_of_them_come_before_any_one() {
        PolicyRule category = rule(50, SERVICE, ANY_CHANNEL, ANY_TIER);
        PolicyRule channelAndTier = rule(30, ANY_CATEGORY, PHONE, HIGH_VALUE);

        assertThat(minutes(BY_PHONE, category, channelAndTier)).isEqualTo(30);
        assertThat(
                        minutes(
                                facts(Risk.LOW, Channel.APP, CustomerTier.HIGH_VALUE),
                                category,
                                channelAndTier))
                .isEqualTo(50);
    }

    @Test
    void the_higher_risk_floor_comes_before_the_severity_but_behind_the_case() {
        PolicyRule floor = rule(10, ANY_CATEGORY, ANY_CHANNEL, ANY_TIER, Risk.MEDIUM, Set.of());
        PolicyRule channel = rule(40, ANY_CATEGORY, PHONE, ANY_TIER);
        CaseFacts risky = facts(Risk.HIGH, Channel.PHONE, CustomerTier.STANDARD);

        assertThat(minutes(risky, floor)).isEqualTo(10);
        assertThat(minutes(risky, floor, channel)).isEqualTo(40);
        assertThat(minutes(BY_PHONE, floor)).isEqualTo(60);
    }

    @Test
    void what_nobody_has_said_fits_no_rule_for_single_values() {
        CaseFacts unknown =
                new CaseFacts(Kind.COMPLAINT, Severity.GENERAL, Risk.LOW, false, MONDAY_10AM);

        assertThat(
                        minutes(
                                unknown,
                                rule(40, ANY_CATEGORY, PHONE, ANY_TIER),
                                rule(50, SERVICE, ANY_CHANNEL, ANY_TIER),
                                rule(20, ANY_CATEGORY, ANY_CHANNEL, HIGH_VALUE)))
                .isEqualTo(60);
    }

    @Test
    void rules_that_restrict_the_same_and_overlap_are_refused_with_their_places() {
        int first = Delivered.POLICY.rules().size();

        InvalidPolicy refused =
                catchThrowableOfType(
                        InvalidPolicy.class,
                        () ->
                                policy(
                                        rule(40, ANY_CATEGORY, PHONE, ANY_TIER),
                                        rule(
                                                30,
                                                ANY_CATEGORY,
                                                Set.of(Channel.PHONE, Channel.APP),
                                                ANY_TIER)));

        assertThat(refused.faults()).hasSize(1);
        PolicyFault fault = refused.faults().getFirst();
        assertThat(fault.place()).isEqualTo("rules[%d]".formatted(first + 1));
        assertThat(fault.code()).isEqualTo("AMBIGUOUS");
        assertThat(fault.message()).contains("rules[%d]".formatted(first));
    }

    @Test
    void rules_for_different_values_do_not_clash() {
        PolicyRule phone = rule(40, ANY_CATEGORY, PHONE, ANY_TIER);
        PolicyRule app = rule(30, ANY_CATEGORY, Set.of(Channel.APP), ANY_TIER);

        assertThat(minutes(BY_PHONE, phone, app)).isEqualTo(40);
    }
}
