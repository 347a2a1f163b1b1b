package dev.redress.core.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the customer of a case is cared for beside the plain way of the case.
///
/// @param watchers accounts that are told of notes and of each new status, in the order they came
/// @param needs what the customer said they need
/// @param result what came of the case
public record Care(List<String> watchers, @Nullable Needs needs, CaseResult result) {

    public static final Care NONE = new Care(List.of(), null, CaseResult.NONE);

    public Care {
        watchers = List.copyOf(watchers);
    }

    Care watchedBy(String account) {
        List<String> more = new ArrayList<>(watchers);
        more.add(account);
        return new Care(more, needs, result);
    }

    Care unwatchedBy(String account) {
        List<String> fewer = new ArrayList<>(watchers);
        fewer.remove(account);
        return new Care(fewer, needs, result);
    }

    Care with(Needs fresh) {
        return new Care(watchers, fresh, result);
    }

    /// After the case moved from one status to another.
    ///
    /// @param reopenWithin how long a case that is closed by it can be opened again
    Care moved(Status from, Status to, Instant at, Duration reopenWithin) {
        return with(result.moved(from, to, at, reopenWithin));
    }

    Care with(CaseResult fresh) {
        return new Care(watchers, needs, fresh);
    }
}
