package dev.redress.platform.keys;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;

/// The server notices keys that were changed in its folder. Functions have theirs from the
/// environment, which changes with a new version only.
class KeyWatchSchedule {

    private final DeskKeys keys;

    KeyWatchSchedule(DeskKeys keys) {
        this.keys = keys;
    }

    @Scheduled(
            identity = "key-watch",
            every = "{redress.schedule.key-watch}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    void run() {
        keys.follow();
    }
}
