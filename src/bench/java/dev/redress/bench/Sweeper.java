package dev.redress.bench;

/// One way to deal with what is due.
interface Sweeper {

    String name();

    /// Returns when nothing is due any more.
    void sweep(int workers) throws Exception;
}
