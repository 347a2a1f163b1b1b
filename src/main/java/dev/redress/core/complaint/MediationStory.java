package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.mediation.Agreement;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.MediationCommand.Voice;
import dev.redress.core.mediation.Obligation;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Writes the steps of a mediation into the history of the case, and tells those whom they concern
/// (MED-08).
final class MediationStory {

    private MediationStory() {}

    static void tell(Draft draft, DisputeCommand.Mediate command) {
        Mediation after = command.after();
        Map<String, String> details = number(after);
        switch (command.step()) {
            case MediationCommand.Request request -> {
                details.put("party", request.party().name());
                details.put("reason", request.reason());
                draft.write(EventType.MEDIATION_REQUESTED, details);
                draft.tellCustomer(Template.MEDIATION_REQUESTED, Map.of());
                draft.tell(Template.MEDIATOR_WANTED, new Recipient.Holders(Role.MIDDLE), Map.of());
            }
            case MediationCommand.Appoint appoint -> {
                String mediator = appoint.mediator().name();
                draft.file(dossier -> dossier.with(dossier.recourse().mediatedBy(mediator)));
                draft.clocks().hold(mediator, Mediating.NEGOTIATING);
                details.put("mediator", mediator);
                draft.write(EventType.MEDIATOR_APPOINTED, details);
                draft.tell(Template.MEDIATOR_APPOINTED, new Recipient.Person(mediator), Map.of());
            }
            case MediationCommand.Consent(Voice voice) ->
                    draft.write(EventType.MEDIATION_CONSENTED, with(details, voice));
            case MediationCommand.Refuse refusal -> with(details, refusal.voice());
            case MediationCommand.Hold(var session) -> {
                details.put("heldAt", session.heldAt().toString());
                details.put("participants", String.join(", ", session.participants()));
                details.put("minutes", session.minutes());
                draft.write(EventType.MEDIATION_SESSION_HELD, details);
            }
            case MediationCommand.GiveUp(String reason) -> details.put("reason", reason);
            case MediationCommand.Lapse _ -> details.put("reason", "TIME");
            case MediationCommand.Name(var institution) -> {
                details.put("institution", institution.name());
                draft.write(EventType.THIRD_PARTY_MEDIATOR_NAMED, details);
                draft.tellCustomer(
                        Template.THIRD_PARTY_MEDIATOR_NAMED,
                        Map.of("institution", institution.name()));
            }
            case MediationCommand.Agree _ -> drawnUp(draft, after, details);
            case MediationCommand.Sign sign -> {
                details.put("textHash", sign.textHash());
                draft.write(EventType.AGREEMENT_SIGNED, with(details, sign.voice()));
            }
            case MediationCommand.Fulfil fulfil -> {
                details.put("obligation", String.valueOf(fulfil.number()));
                details.put("proof", fulfil.proof());
                draft.write(EventType.OBLIGATION_FULFILLED, details);
            }
            case MediationCommand.Fail _, MediationCommand.Miss _ -> {}
        }
        if (command.isMove()) {
            moved(draft, command, details);
        }
    }

    private static void moved(
            Draft draft, DisputeCommand.Mediate command, Map<String, String> details) {
        Mediation after = command.after();
        switch (after.state()) {
            case REQUESTED, AGREED -> {}
            case INTERNAL_OPEN -> {
                draft.write(EventType.MEDIATION_OPENED, number(after));
                draft.tellCustomer(Template.MEDIATION_OPENED, Map.of());
            }
            case THIRD_PARTY_OFFERED -> {
                draft.write(EventType.THIRD_PARTY_MEDIATION_OFFERED, details);
                draft.tellCustomer(Template.THIRD_PARTY_MEDIATION_OFFERED, Map.of());
            }
            case THIRD_PARTY_OPEN ->
                    draft.write(EventType.THIRD_PARTY_MEDIATION_OPENED, number(after));
            case FILED -> {
                if (command.isFiling()) {
                    filed(draft, after);
                }
            }
            case FULFILLED -> {
                draft.write(EventType.AGREEMENT_FULFILLED, number(after));
                draft.tellHandler(Template.AGREEMENT_FULFILLED, Map.of());
            }
            case NON_PERFORMED -> broken(draft, after);
            case DECLINED -> ended(draft, EventType.MEDIATION_DECLINED, after);
            case FAILED -> ended(draft, EventType.MEDIATION_FAILED, after);
        }
    }

    private static void drawnUp(Draft draft, Mediation after, Map<String, String> details) {
        Agreement agreement = agreement(after);
        details.put("text", agreement.text());
        details.put("textHash", agreement.textHash());
        details.put("obligations", listed(agreement));
        draft.write(EventType.AGREEMENT_DRAWN_UP, details);
        draft.tellCustomer(Template.AGREEMENT_TO_SIGN, Map.of("text", agreement.text()));
    }

    private static void broken(Draft draft, Mediation after) {
        Map<String, String> details = number(after);
        String open = listed(agreement(after));
        details.put("obligations", open);
        draft.write(EventType.AGREEMENT_BROKEN, details);
        draft.tellCustomer(Template.AGREEMENT_BROKEN, Map.of("obligations", open));
        Tasks.giveToOwner(draft, open, Objects.requireNonNull(after.mediator(), "mediator"));
        draft.tellHandler(Template.AGREEMENT_BROKEN_STAFF, Map.of("obligations", open));
    }

    private static void ended(Draft draft, EventType type, Mediation after) {
        Map<String, String> details = number(after);
        details.put("reason", Objects.requireNonNull(after.endReason(), "endReason"));
        draft.write(type, details);
        draft.tellCustomer(Template.MEDIATION_ENDED, Map.of("reason", details.get("reason")));
        draft.tellHandler(Template.MEDIATION_ENDED_STAFF, Map.of("reason", details.get("reason")));
    }

    /// With what the case is bound to from now on.
    private static void filed(Draft draft, Mediation after) {
        Map<String, String> details = number(after);
        details.put("text", agreement(after).text());
        details.put("textHash", agreement(after).textHash());
        details.put("mediator", Objects.requireNonNull(after.mediator(), "mediator"));
        draft.write(EventType.AGREEMENT_FILED, details);
        draft.tellCustomer(Template.AGREEMENT_FILED, Map.of());
        draft.tellHandler(Template.AGREEMENT_FILED_STAFF, Map.of());
    }

    private static Agreement agreement(Mediation mediation) {
        return Objects.requireNonNull(mediation.agreement(), "agreement");
    }

    private static String listed(Agreement agreement) {
        return agreement.obligations().stream()
                .filter(Obligation::isOpen)
                .map(due ->
                        "%d. %s: %s (%s)"
                                .formatted(due.number(), due.debtor(), due.text(), due.dueOn()))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> with(Map<String, String> details, Voice voice) {
        details.put("party", voice.party().name());
        details.put("person", voice.person());
        if (voice.proof() != null) {
            details.put("proof", voice.proof());
        }
        return details;
    }

    private static Map<String, String> number(Mediation mediation) {
        Map<String, String> details = new HashMap<>();
        details.put("mediation", String.valueOf(mediation.number()));
        return details;
    }
}
