package dev.redress.core.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The turns that a case took beside its plain way: what it came out of, what it went into, what
/// went into it, and how it came back.
///
/// @param origin the case that it came out of
/// @param merger where it went, as long as it is MERGED
/// @param gathering what went into it; absent as long as nothing did
/// @param convertedInto the complaint that it became
/// @param rejection that somebody holds it for no case, as long as nobody has confirmed it
/// @param reopenings oldest first
public record Course(
        @Nullable Origin origin,
        @Nullable Merger merger,
        @Nullable Gathering gathering,
        @Nullable UUID convertedInto,
        @Nullable RejectionDraft rejection,
        List<Reopening> reopenings) {

    public static final Course STRAIGHT = new Course(null, null, null, null, null, List.of());

    public Course {
        reopenings = List.copyOf(reopenings);
    }

    Course with(Origin fresh) {
        return new Course(fresh, merger, gathering, convertedInto, rejection, reopenings);
    }

    Course with(@Nullable Merger fresh) {
        return new Course(origin, fresh, gathering, convertedInto, rejection, reopenings);
    }

    Course with(@Nullable Gathering fresh) {
        return new Course(origin, merger, fresh, convertedInto, rejection, reopenings);
    }

    Course convertedInto(UUID complaint) {
        return new Course(origin, merger, gathering, complaint, rejection, reopenings);
    }

    Course with(@Nullable RejectionDraft fresh) {
        return new Course(origin, merger, gathering, convertedInto, fresh, reopenings);
    }

    Course plus(Reopening fresh) {
        List<Reopening> more = new ArrayList<>(reopenings);
        more.add(fresh);
        return new Course(origin, merger, gathering, convertedInto, rejection, more);
    }
}
