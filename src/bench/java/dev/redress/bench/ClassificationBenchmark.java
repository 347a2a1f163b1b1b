package dev.redress.bench;

import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Facts;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Model;
import dev.redress.core.classification.ModelFile;
import dev.redress.training.ClassificationData;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How long the rules alone and everything together take for one text, on one thread. README.md
/// tells the method.
final class ClassificationBenchmark {
    private static final Path DATA = Path.of("target/classes/classification");
    private static final Path TEXTS = Path.of("src/bench/complaints.txt");
    private static final int TEXTS_MADE = 200;
    private static final int CONTENT_MAX = 5_000;
    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 20_000;
    private static final double RULES_MICROS_MAX = 50;
    private static final double EVERYTHING_MICROS_MAX = 1_000;

    private final SplittableRandom random = new SplittableRandom(20);
    private final PrintStream out;
    private final Classifier classifier;
    private int sink;

    private ClassificationBenchmark(PrintStream out, Classifier classifier) {
        this.out = out;
        this.classifier = classifier;
    }

    public static void main(String... args) throws IOException {
        ClassificationData data = ClassificationData.read(DATA);
        byte[] bytes = Files.readAllBytes(DATA.resolve("model.bin"));
        long start = System.nanoTime();
        Model model = ModelFile.read(bytes);
        double millis = (System.nanoTime() - start) / 1e6;
        Machine.facts().forEach(System.out::println);
        System.out.printf("%nmodel: %d kB, read cold in %.1f ms%n", bytes.length / 1024, millis);
        Classifier classifier = new Classifier(data.reader(), data.grades(), () -> model);
        new ClassificationBenchmark(System.out, classifier).run(Files.readAllLines(TEXTS));
    }

    private void run(List<String> texts) {
        out.printf("%ntexts                 rules p50   p99   everything p50   p99   µs%n");
        Row usual = measure("as complained", texts);
        measure("500 characters", made(texts, 500));
        Row longest = measure("5,000 characters", made(texts, CONTENT_MAX));
        measure("5,000 times 假", List.of("假".repeat(CONTENT_MAX)));
        measure("5,000 times a", List.of("a".repeat(CONTENT_MAX)));
        measure("5,000 emoji", List.of("😡".repeat(CONTENT_MAX)));
        measure("2,500 times 假货", List.of("假货".repeat(CONTENT_MAX / 2)));
        judge("Rules, as complained, p50", usual.rulesP50(), RULES_MICROS_MAX);
        judge("Everything, as complained, p99", usual.everythingP99(), EVERYTHING_MICROS_MAX);
        judge("Everything, 5,000 characters, p99", longest.everythingP99(), EVERYTHING_MICROS_MAX);
    }

    /// In microseconds.
    private record Row(
            double rulesP50, double rulesP99, double everythingP50, double everythingP99) {}

    private Row measure(String name, List<String> texts) {
        double[] rules =
                micros(texts, text -> classifier.classify(new Facts(text, Kind.COMPLAINT, null)));
        double[] everything = micros(texts, text -> classifier.opinion(text, null));
        Row row = new Row(rules[0], rules[1], everything[0], everything[1]);
        out.printf(
                "%-20s %10.1f %6.1f %15.1f %7.1f%n",
                name, row.rulesP50(), row.rulesP99(), row.everythingP50(), row.everythingP99());
        return row;
    }

    /// The median and the 99th of a hundred.
    private double[] micros(List<String> texts, Function<String, ?> work) {
        int rounds = texts.getFirst().length() < CONTENT_MAX ? MEASURED : MEASURED / 10;
        for (int i = 0; i < WARM_UP / (MEASURED / rounds); i++) {
            sink |= work.apply(texts.get(i % texts.size())).hashCode();
        }
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            Object answer = work.apply(texts.get(i % texts.size()));
            nanos[i] = System.nanoTime() - start;
            sink |= answer.hashCode();
        }
        Arrays.sort(nanos);
        if (sink == 0) {
            throw new IllegalStateException("Nothing was done");
        }
        return new double[] {nanos[rounds / 2] / 1e3, nanos[rounds * 99 / 100] / 1e3};
    }

    private List<String> made(List<String> texts, int length) {
        return Stream.generate(() -> one(texts, length)).limit(TEXTS_MADE).toList();
    }

    private String one(List<String> texts, int length) {
        return Stream.generate(() -> texts.get(random.nextInt(texts.size())))
                .limit(length / 8)
                .collect(Collectors.joining("，"))
                .substring(0, length);
    }

    private void judge(String what, double seen, double max) {
        out.printf(
                "%n%s: %.1f µs, budget at most %.0f: %s",
                what, seen, max, seen <= max ? "kept" : "NOT KEPT");
    }
}
