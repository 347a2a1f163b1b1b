package dev.redress.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Aftermath.Verdict;
import dev.redress.core.complaint.Wish;
import dev.redress.core.customer.AgeGroup;
import dev.redress.core.customer.ServiceFile;
import dev.redress.store.StoredVerdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the desk keeps of a customer. The figures are of their archived cases.
///
/// @param consumptionHabits how they buy, as the app tells it
/// @param wishes how many of the cases wished for what
/// @param preference the wish that most of them had; absent if none had any
/// @param byHour cases by the hour of China in which they were received, from 0 to 23
/// @param nightShare how many of them were received from 22:00 to 08:00, from 0 to 1
/// @param confirmations what they said of results, also of cases that are not archived yet, oldest
///   first
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileAnswer(
        String customerId,
        @Nullable AgeGroup ageGroup,
        List<String> consumptionHabits,
        int cases,
        Map<Wish, Integer> wishes,
        @Nullable Wish preference,
        List<Integer> byHour,
        int nightCases,
        BigDecimal nightShare,
        @Nullable List<Confirmation> confirmations) {

    private static final int SHARE_DIGITS = 3;

    /// Compared with what the customer said before.
    enum Change {
        BETTER,
        WORSE,
        SAME
    }

    /// What the customer said of the result of a case.
    ///
    /// @param saidBy who said it to the desk: the customer, the app, or whoever of the desk heard
    ///   it
    /// @param proof where that can be looked up
    /// @param change absent for the first one shown
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Confirmation(
            UUID caseId,
            String caseNo,
            Instant at,
            boolean satisfied,
            String saidBy,
            @Nullable String proof,
            @Nullable Change change) {}

    static ProfileAnswer of(ServiceFile file, @Nullable List<StoredVerdict> verdicts) {
        Map<Wish, Integer> wishes = wishes(file);
        return new ProfileAnswer(
                file.customerId(),
                file.ageGroup(),
                file.habits(),
                file.cases(),
                wishes,
                preference(wishes),
                file.byHour(),
                file.nightCases(),
                share(file.nightCases(), file.cases()),
                verdicts == null ? null : confirmations(verdicts));
    }

    private static Map<Wish, Integer> wishes(ServiceFile file) {
        Map<Wish, Integer> wishes = new EnumMap<>(Wish.class);
        wishes.put(Wish.APOLOGY, file.apologies());
        wishes.put(Wish.TIME, file.times());
        wishes.put(Wish.COMPENSATION, file.compensations());
        wishes.put(Wish.OTHER, file.others());
        return wishes;
    }

    private static @Nullable Wish preference(Map<Wish, Integer> wishes) {
        Wish preferred = null;
        int most = 0;
        for (Map.Entry<Wish, Integer> wish : wishes.entrySet()) {
            if (wish.getValue() > most) {
                preferred = wish.getKey();
                most = wish.getValue();
            }
        }
        return preferred;
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), SHARE_DIGITS, RoundingMode.HALF_UP);
    }

    private static List<Confirmation> confirmations(List<StoredVerdict> verdicts) {
        List<Confirmation> sequence = new ArrayList<>();
        for (StoredVerdict stored : verdicts) {
            Verdict verdict = stored.verdict();
            Change change =
                    sequence.isEmpty()
                            ? null
                            : change(sequence.getLast().satisfied(), verdict.satisfied());
            sequence.add(
                    new Confirmation(
                            stored.caseId(),
                            stored.caseNo(),
                            verdict.at(),
                            verdict.satisfied(),
                            verdict.by(),
                            verdict.proof(),
                            change));
        }
        return sequence;
    }

    private static Change change(boolean before, boolean after) {
        if (before == after) {
            return Change.SAME;
        }
        return after ? Change.BETTER : Change.WORSE;
    }
}
