package dev.redress.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.mediation.MediationCommand.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediationProcessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 6);

    private static final Actor CUSTOMER = new Actor("customer1", Set.of(Role.CUSTOMER));
    private static final Actor MIDDLE = new Actor("middle1", Set.of(Role.MIDDLE));
    private static final Actor MEDIATOR = new Actor("mediator1", Set.of(Role.MEDIATOR));
    private static final Actor OTHER = new Actor("mediator2", Set.of(Role.MEDIATOR));

    private static final MediationCommand REQUEST =
            new MediationCommand.Request(new UUID(1, 1), Party.CUSTOMER, "协商");
    private static final MediationCommand LAPSE = new MediationCommand.Lapse();
    private static final MediationCommand GIVING_UP = new MediationCommand.GiveUp("分歧");
    private static final MediationCommand NAMING =
            new MediationCommand.Name(new Institution("消费者协会", "DSA-7"));
    private static final MediationCommand AGREEMENT =
            new MediationCommand.Agree(
                    "退款",
                    List.of(
                            Obligation.of(1, Party.MERCHANT, "退款", DUE),
                            Obligation.of(2, Party.CUSTOMER, "寄回", DUE.plusDays(3))));

    /// spec.md §5.3, columns “From” and “Event”; what is there is all that is possible.
    @ParameterizedTest
    @EnumSource(MediationState.class)
    void in_each_state_the_events_of_the_specification_are_possible(MediationState state) {
        Set<String> possible = new TreeSet<>();
        events(in(state))
                .forEach((name, attempt) -> {
                    if (attempt instanceof MediationStep.Taken) {
                        possible.add(name);
                    }
                });

        assertThat(possible)
                .containsExactlyInAnyOrderElementsOf(
                        switch (state) {
                            case REQUESTED -> List.of("consent", "refuse");
                            case INTERNAL_OPEN ->
                                    List.of("session", "noAgreement", "lapse", "agree");
                            case THIRD_PARTY_OFFERED -> List.of("name", "refuse", "fail");
                            case THIRD_PARTY_OPEN -> List.of("session", "agree", "fail");
                            // Terms may be drawn up anew, or never be signed.
                            case AGREED -> List.of("agree", "sign", "fail");
                            case FILED -> List.of("fulfil", "miss");
                            // A broken agreement may be given up.
                            case NON_PERFORMED -> List.of("fulfil", "fail");
                            // A mediation that is over may be followed by another.
                            case FULFILLED, DECLINED, FAILED -> List.of("request");
                        });
    }

    @Test
    void it_needs_both_consents_and_a_mediator_in_any_order() {
        MediationCommand customer = consent(Party.CUSTOMER);
        MediationCommand merchant = consent(Party.MERCHANT);
        MediationCommand mediator = new MediationCommand.Appoint(MEDIATOR, true);

        for (List<MediationCommand> order :
                List.of(
                        List.of(customer, merchant, mediator),
                        List.of(mediator, merchant, customer),
                        List.of(merchant, mediator, customer))) {
            List<MediationState> states = new ArrayList<>();
            Mediation found = in(MediationState.REQUESTED);
            for (MediationCommand command : order) {
                found = taken(found, command, MIDDLE);
                states.add(found.state());
            }
            assertThat(states)
                    .containsExactly(
                            MediationState.REQUESTED,
                            MediationState.REQUESTED,
                            MediationState.INTERNAL_OPEN);
        }
    }

    @Test
    void nobody_but_its_mediator_leads_it_and_the_mediator_speaks_for_nobody() {
        Mediation opened = in(MediationState.INTERNAL_OPEN);

        assertThat(refused(opened, GIVING_UP, OTHER)).isEqualTo(MediationFlaw.NOT_FOR_ACTOR);
        assertThat(refused(opened, AGREEMENT, MIDDLE)).isEqualTo(MediationFlaw.NOT_FOR_ACTOR);
        Mediation agreed = in(MediationState.AGREED);
        assertThat(refused(agreed, signature(agreed, Party.CUSTOMER), MEDIATOR))
                .isEqualTo(MediationFlaw.NOT_FOR_ACTOR);
    }

    @Test
    void a_third_party_needs_the_consent_of_both_once_more() {
        Mediation named = taken(in(MediationState.THIRD_PARTY_OFFERED), NAMING, MEDIATOR);
        Mediation half = taken(named, consent(Party.CUSTOMER), CUSTOMER);

        assertThat(half.state()).isEqualTo(MediationState.THIRD_PARTY_OFFERED);
        assertThat(refused(half, consent(Party.CUSTOMER), CUSTOMER))
                .isEqualTo(MediationFlaw.SAID_ALREADY);
        assertThat(taken(half, consent(Party.MERCHANT), MIDDLE).state())
                .isEqualTo(MediationState.THIRD_PARTY_OPEN);
    }

    @Test
    void the_hash_covers_text_and_obligations_but_not_their_fulfilment() {
        Agreement agreement = Objects.requireNonNull(in(MediationState.FILED).agreement());
        Obligation first = agreement.obligations().getFirst();

        assertThat(agreement.with(first.fulfilled("凭证", "mediator1", NOW)).textHash())
                .isEqualTo(agreement.textHash());
        assertThat(
                        agreement
                                .with(Obligation.of(1, Party.MERCHANT, "退款", DUE.plusDays(1)))
                                .textHash())
                .isNotEqualTo(agreement.textHash());
        assertThat(new Agreement("不退款", agreement.obligations(), List.of()).textHash())
                .isNotEqualTo(agreement.textHash());
    }

    @Test
    void an_obligation_is_kept_until_the_end_of_its_date_in_china() {
        Mediation filed = in(MediationState.FILED);
        Instant end = Instant.parse("2026-03-06T16:00:00Z");

        assertThat(filed.watchAt()).isEqualTo(end);
        assertThat(MediationProcess.step(filed, new MediationCommand.Miss(), MIDDLE, end))
                .isInstanceOf(MediationStep.Refused.class);
        assertThat(
                        MediationProcess.step(
                                filed, new MediationCommand.Miss(), MIDDLE, end.plusNanos(1_000)))
                .isInstanceOf(MediationStep.Taken.class);
    }

    /// The other obligation is not due yet, and is watched from then on.
    @Test
    void what_was_overdue_and_is_done_leaves_the_next_date_to_be_watched() {
        Mediation broken = in(MediationState.NON_PERFORMED);

        Mediation mended = taken(broken, new MediationCommand.Fulfil(1, "凭证"), MEDIATOR);

        assertThat(mended.state()).isEqualTo(MediationState.FILED);
        assertThat(mended.watchAt()).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
        assertThat(taken(mended, new MediationCommand.Fulfil(2, "运单"), CUSTOMER).state())
                .isEqualTo(MediationState.FULFILLED);
    }

    private static Map<String, MediationStep> events(Mediation found) {
        return Map.ofEntries(
                Map.entry("request", step(found, REQUEST, CUSTOMER)),
                Map.entry("consent", step(found, consent(Party.CUSTOMER), CUSTOMER)),
                Map.entry(
                        "refuse",
                        step(
                                found,
                                new MediationCommand.Refuse(voice(Party.CUSTOMER), "不愿意"),
                                CUSTOMER)),
                Map.entry(
                        "session",
                        step(
                                found,
                                new MediationCommand.Hold(new Session(NOW, List.of("王"), "纪要")),
                                MEDIATOR)),
                Map.entry("noAgreement", step(found, GIVING_UP, MEDIATOR)),
                Map.entry("lapse", step(found, LAPSE, MIDDLE)),
                Map.entry("name", step(found, NAMING, MEDIATOR)),
                Map.entry("agree", step(found, AGREEMENT, MEDIATOR)),
                Map.entry("sign", step(found, signature(found, Party.MERCHANT), MIDDLE)),
                Map.entry("fulfil", step(found, new MediationCommand.Fulfil(1, "凭证"), MEDIATOR)),
                Map.entry(
                        "miss",
                        MediationProcess.step(
                                found,
                                new MediationCommand.Miss(),
                                MIDDLE,
                                NOW.plusSeconds(2_000_000))),
                Map.entry("fail", step(found, new MediationCommand.Fail("分歧"), MEDIATOR)));
    }

    private static Mediation in(MediationState state) {
        return switch (state) {
            case REQUESTED -> taken(null, REQUEST, CUSTOMER);
            case INTERNAL_OPEN -> opened();
            case THIRD_PARTY_OFFERED -> taken(opened(), GIVING_UP, MEDIATOR);
            case THIRD_PARTY_OPEN ->
                    taken(
                            taken(
                                    taken(in(MediationState.THIRD_PARTY_OFFERED), NAMING, MEDIATOR),
                                    consent(Party.CUSTOMER),
                                    CUSTOMER),
                            consent(Party.MERCHANT),
                            MIDDLE);
            case AGREED -> taken(opened(), AGREEMENT, MEDIATOR);
            case FILED -> filed();
            case FULFILLED ->
                    taken(
                            taken(filed(), new MediationCommand.Fulfil(1, "凭证"), MEDIATOR),
                            new MediationCommand.Fulfil(2, "运单"),
                            MEDIATOR);
            case NON_PERFORMED -> filed().in(MediationState.NON_PERFORMED);
            case DECLINED -> in(MediationState.REQUESTED).ended(state, "不愿意", NOW);
            case FAILED -> opened().ended(state, "分歧", NOW);
        };
    }

    private static Mediation opened() {
        Mediation consented =
                taken(
                        taken(in(MediationState.REQUESTED), consent(Party.CUSTOMER), CUSTOMER),
                        consent(Party.MERCHANT),
                        MIDDLE);
        return taken(consented, new MediationCommand.Appoint(MEDIATOR, true), MIDDLE);
    }

    private static Mediation filed() {
        Mediation agreed = in(MediationState.AGREED);
        return taken(
                taken(agreed, signature(agreed, Party.CUSTOMER), CUSTOMER),
                signature(agreed, Party.MERCHANT),
                MIDDLE);
    }

    private static MediationCommand consent(Party party) {
        return new MediationCommand.Consent(voice(party));
    }

    private static MediationCommand signature(Mediation found, Party party) {
        Agreement agreement = found.agreement();
        return new MediationCommand.Sign(
                voice(party), agreement == null ? "0" : agreement.textHash());
    }

    private static Voice voice(Party party) {
        return new Voice(party, "签字人", "信函");
    }

    private static MediationStep step(
            @Nullable Mediation found, MediationCommand command, Actor actor) {
        return MediationProcess.step(found, command, actor, NOW);
    }

    private static Mediation taken(
            @Nullable Mediation found, MediationCommand command, Actor actor) {
        return switch (step(found, command, actor)) {
            case MediationStep.Taken(Mediation after) -> after;
            case MediationStep.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static MediationFlaw refused(Mediation found, MediationCommand command, Actor actor) {
        return switch (step(found, command, actor)) {
            case MediationStep.Taken taken -> throw new AssertionError(taken);
            case MediationStep.Refused(MediationFlaw flaw, _) -> flaw;
        };
    }
}
