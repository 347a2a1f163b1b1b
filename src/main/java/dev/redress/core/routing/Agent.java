package dev.redress.core.routing;

import dev.redress.core.staff.Member;

/// One of the staff, and how many open cases they have.
public record Agent(Member member, int load) {

    public String account() {
        return member.account();
    }

    /// Whether they could be given anything at all now.
    public boolean hasRoom() {
        return member.isAvailable() && !isFull();
    }

    boolean isFull() {
        return load >= member.profile().capacity();
    }

    /// `3/10`.
    String share() {
        return "%d/%d".formatted(load, member.profile().capacity());
    }
}
