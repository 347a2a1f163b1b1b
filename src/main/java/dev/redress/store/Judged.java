package dev.redress.store;

import dev.redress.core.sla.Findings;
import dev.redress.core.sla.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The claimed cases of a sweep after the watch has looked at each.
final class Judged {

    /// A case, and what is to be written of it.
    record Case(WatchedCase found, Findings findings) {

        Swept.Failure failed(Throwable cause) {
            return new Swept.Failure(found.id(), found.caseNo(), cause);
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private final List<Swept.Failure> failures = new ArrayList<>();

    Judged(List<WatchedCase> found, Function<Watched, Findings> watch) {
        for (WatchedCase watched : found) {
            judge(watched, watch);
        }
    }

    List<Case> cases() {
        return cases;
    }

    List<Swept.Failure> failures() {
        return failures;
    }

    /// As if all of it had been written.
    Swept swept() {
        return Swept.of(cases.stream().map(Case::findings).toList(), failures);
    }

    // Whatever is wrong with one case, a value that cannot be read or a fault of the watch, must
    // not stop the others.
    private void judge(WatchedCase watched, Function<Watched, Findings> watch) {
        try {
            Findings findings = watch.apply(watched.toCore());
            if (findings.isEmpty()) {
                throw new IllegalStateException("The watch made nothing of a due deadline");
            }
            cases.add(new Case(watched, findings));
        } catch (RuntimeException e) {
            failures.add(new Swept.Failure(watched.id(), watched.caseNo(), e));
        }
    }
}
