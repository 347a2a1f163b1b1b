package dev.redress.notification;

import java.util.concurrent.atomic.AtomicInteger;

/// What a run may still take, for lanes that are emptied at the same time.
final class Quota {

    private final AtomicInteger left;

    Quota(int left) {
        this.left = new AtomicInteger(left);
    }

    /// Answers how many may be taken, at most `wanted`, and counts them as taken.
    int take(int wanted) {
        int before = left.getAndUpdate(now -> now - Math.min(now, wanted));
        return Math.min(before, wanted);
    }

    /// Gives back what was not needed.
    void giveBack(int count) {
        left.addAndGet(count);
    }
}
