package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Cases of a mass complaint: they are answered together, one of them leads, and they leave it or
/// come back (spec.md §6.6).
///
/// An answer to all says nothing of one case: it keeps none of its promises.
final class Membership {

    private static final String CHINESE = "zh-CN";

    private Membership() {}

    static Optional<Refusal> perform(Draft draft, ClusterCommand command) {
        return switch (command) {
            case ClusterCommand.Relay relay -> relay(draft, relay);
            case ClusterCommand.Enrol enrol -> enrol(draft, enrol);
            case ClusterCommand.Lead lead -> lead(draft, lead);
            case ClusterCommand.Leave leave -> leave(draft, leave);
        };
    }

    private static Optional<Refusal> relay(Draft draft, ClusterCommand.Relay command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(Obstacle.NOT_RESPONSIBLE, "Only the desk itself hands it on");
        }
        Submission submission = draft.found().submission();
        String text = CHINESE.equals(submission.language()) ? command.text() : command.english();
        draft.writeInNameOf(
                command.author(),
                EventType.CLUSTER_ANSWERED,
                Map.of(
                        "cluster", command.cluster().toString(),
                        "broadcast", command.broadcast().toString(),
                        "text", text));
        Recipient customer = new Recipient.Customer(submission.customer().id());
        draft.tell(
                new Notice(
                        "%s:%s:%s"
                                .formatted(
                                        Template.CLUSTER_ANSWER,
                                        command.broadcast(),
                                        customer.address()),
                        Template.CLUSTER_ANSWER,
                        customer,
                        draft.wordsOf(Template.CLUSTER_ANSWER, Map.of("text", text))));
        return Optional.empty();
    }

    private static Optional<Refusal> enrol(Draft draft, ClusterCommand.Enrol command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (command.isMember()) {
            return draft.refuse(Obstacle.UNCHANGED, "The case is one of them already");
        }
        Cluster.enrol(draft, command);
        return Optional.empty();
    }

    private static Optional<Refusal> lead(Draft draft, ClusterCommand.Lead command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (!command.isMember()) {
            return draft.refuse(Obstacle.NO_MEMBER, "The case is none of them");
        }
        if (command.leads()) {
            return draft.refuse(Obstacle.UNCHANGED, "The case leads them already");
        }
        draft.write(
                EventType.CLUSTER_LEAD_NAMED,
                Map.of(
                        "cluster", command.cluster().toString(),
                        "matter", command.matter(),
                        "reason", command.reason()));
        return Optional.empty();
    }

    private static Optional<Refusal> leave(Draft draft, ClusterCommand.Leave command) {
        if (!draft.actor().hasAny(Role.CUSTOMER, Role.APP) && !CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (command.clusters().isEmpty()) {
            return draft.refuse(Obstacle.UNCHANGED, "The case is none of them");
        }
        for (UUID cluster : command.clusters()) {
            Map<String, String> details = new HashMap<>();
            details.put("cluster", cluster.toString());
            if (command.reason() != null) {
                details.put("reason", command.reason());
            }
            draft.write(EventType.CLUSTER_LEFT, details);
        }
        return Optional.empty();
    }
}
