package dev.redress.core.complaint;

import org.jspecify.annotations.Nullable;

/// The turns that a case took beside its plain way: what it came out of, what it went into, and
/// what went into it.
///
/// @param origin the case that it came out of
/// @param merger where it went, as long as it is MERGED
/// @param gathering what went into it; absent as long as nothing did
public record Course(
        @Nullable Origin origin, @Nullable Merger merger, @Nullable Gathering gathering) {

    public static final Course STRAIGHT = new Course(null, null, null);

    Course with(Origin fresh) {
        return new Course(fresh, merger, gathering);
    }

    Course with(@Nullable Merger fresh) {
        return new Course(origin, fresh, gathering);
    }

    Course with(@Nullable Gathering fresh) {
        return new Course(origin, merger, fresh);
    }
}
