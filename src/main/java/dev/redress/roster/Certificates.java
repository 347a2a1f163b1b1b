package dev.redress.roster;

import dev.redress.core.staff.Certificate;
import dev.redress.core.staff.Qualification;
import dev.redress.core.staff.Qualification.Fault;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.CertificateStore;
import dev.redress.store.CertificateStore.Decision;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Keeps what people have passed. Nobody says anything of themselves, and rights are given by two.
@Singleton
class Certificates {

    private final CertificateStore store;
    private final People people;

    Certificates(CertificateStore store, People people) {
        this.store = store;
        this.people = people;
    }

    Uni<Items<CertificateAnswer>> of(String account) {
        return people.known(account).chain(() -> store.of(account)).map(Certificates::answer);
    }

    Uni<Items<CertificateAnswer>> record(String account, Certificate fresh) {
        if (account.equals(fresh.recordedBy())) {
            throw secondPerson("Another person records what you have passed");
        }
        return people.known(account)
                .chain(() -> store.of(account))
                .invoke(known -> requireNext(known, fresh))
                .chain(() -> store.record(account, fresh))
                .invoke(done -> require(done, Fault.ALREADY_RECORDED.name()))
                .chain(() -> of(account));
    }

    Uni<Items<CertificateAnswer>> decide(Decision decision, boolean approved) {
        return people.known(decision.account())
                .chain(() -> store.of(decision.account()))
                .invoke(known -> requireSecondPerson(known, decision))
                .chain(() -> store.decide(decision, approved))
                .invoke(done -> require(done, "NOT_PROPOSED"))
                .chain(() -> of(decision.account()));
    }

    Uni<Items<CertificateAnswer>> withdraw(Decision decision) {
        return people.known(decision.account())
                .chain(() -> store.withdraw(decision))
                .invoke(done -> require(done, "NOT_RECORDED"))
                .chain(() -> of(decision.account()));
    }

    private static void requireNext(Qualification known, Certificate fresh) {
        known.fault(fresh.kind(), fresh.heldOn())
                .ifPresent(fault -> {
                    switch (fault) {
                        case TOO_EARLY ->
                                throw InvalidInput.of(
                                        "heldOn", fault.name(), "is before what it rests on");
                        case ALREADY_RECORDED, STEP_MISSING -> require(false, fault.name());
                    }
                });
    }

    private static void requireSecondPerson(Qualification known, Decision decision) {
        boolean isOwn = decision.account().equals(decision.by());
        if (isOwn
                || known.certificates().stream()
                        .filter(one -> one.state() == Certificate.State.PROPOSED)
                        .filter(one -> one.kind() == decision.kind())
                        .anyMatch(one -> one.recordedBy().equals(decision.by()))) {
            throw secondPerson(
                    "Another person than the one who proposed it, or whom it is for, decides");
        }
    }

    private static void require(boolean done, String otherwise) {
        if (!done) {
            throw new ProblemException(
                    Problem.of(409, otherwise, "Not possible now", words(otherwise)));
        }
    }

    private static String words(String code) {
        return switch (code) {
            case "STEP_MISSING" -> "What comes before it is not recorded yet";
            case "ALREADY_RECORDED" -> "It is recorded, or waits for a second person";
            case "NOT_PROPOSED" -> "Nothing of the kind waits for a second person";
            default -> "Nothing of the kind is recorded";
        };
    }

    private static ProblemException secondPerson(String detail) {
        return new ProblemException(Problem.forbidden("SECOND_PERSON_NEEDED", detail));
    }

    private static Items<CertificateAnswer> answer(Qualification known) {
        return new Items<>(known.certificates().stream().map(CertificateAnswer::of).toList());
    }
}
