package dev.redress.support;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Property tests in a page: random cases from a seed that is printed when a case fails.
///
/// Replay a failure with `-Dgen.seed=…`.
public final class Gen<T> {
    private static final int TRIES = 500;

    private final Function<RandomGenerator, T> next;

    private Gen(Function<RandomGenerator, T> next) {
        this.next = next;
    }

    /// From `min` to `max`, both included.
    public static Gen<Long> longs(long min, long max) {
        return new Gen<>(random -> random.nextLong(min, max + 1));
    }

    public static <T> Gen<T> oneOf(List<T> values) {
        return new Gen<>(random -> values.get(random.nextInt(values.size())));
    }

    public <R> Gen<R> map(Function<? super T, ? extends R> change) {
        return new Gen<>(random -> change.apply(next.apply(random)));
    }

    public static <A, B> void forAll(
            Gen<A> as, Gen<B> bs, BiConsumer<? super A, ? super B> property) {
        record Pair<A, B>(A a, B b) {}
        Gen<Pair<A, B>> pairs =
                new Gen<>(random -> new Pair<>(as.next.apply(random), bs.next.apply(random)));
        forAll(pairs, pair -> property.accept(pair.a(), pair.b()));
    }

    public static <T> void forAll(Gen<T> cases, Consumer<? super T> property) {
        long seed = Long.getLong("gen.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < TRIES; i++) {
            T value = cases.next.apply(random);
            try {
                property.accept(value);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "%s fails (replay: -Dgen.seed=%d)".formatted(value, seed), e);
            }
        }
    }
}
