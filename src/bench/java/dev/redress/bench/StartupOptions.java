package dev.redress.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// What to start, and how often.
///
/// @param packages zips of functions; the first part of a name says which of the two it is
/// @param starts fresh processes of each kind; the first, which finds cold files, does not count
/// @param server whether the server is started as well, with and without an AOT cache
/// @param share of one processor that a function may take, as Lambda gives 0.58 for 1,024 MB; 0 for
///   all that there is
record StartupOptions(List<Packed> packages, int starts, boolean server, double share) {

    private static final int STARTS = 50;

    /// A zip under the name that the table gives it.
    record Packed(String name, Path zip) {

        boolean isApi() {
            return name.startsWith("api");
        }
    }

    private static final List<Packed> BUILT =
            List.of(
                    new Packed("api", Path.of("target/api/function.zip")),
                    new Packed("events", Path.of("target/events/function.zip")));

    StartupOptions {
        if (starts < 1) {
            throw new IllegalArgumentException("There is nothing to measure");
        }
    }

    /// Reads `--starts 50 --server false --share 0.58 --package api-java=FOLDER/function.zip`;
    /// packages that are named replace those of the last build.
    static StartupOptions of(String... args) {
        List<Packed> packages = new ArrayList<>();
        int starts = STARTS;
        boolean server = true;
        double share = 0;
        Iterator<String> words = Arrays.asList(args).iterator();
        while (words.hasNext()) {
            String flag = words.next();
            if (!words.hasNext()) {
                throw new IllegalArgumentException(flag + " wants a value");
            }
            String value = words.next();
            switch (flag) {
                case "--starts" -> starts = Integer.parseInt(value);
                case "--server" -> server = Boolean.parseBoolean(value);
                case "--share" -> share = Double.parseDouble(value);
                case "--package" -> packages.add(packed(value));
                default ->
                        throw new IllegalArgumentException(
                                flag
                                        + " is none of --starts 50 --server true --share 0.58"
                                        + " --package NAME=ZIP");
            }
        }
        return new StartupOptions(packages.isEmpty() ? BUILT : packages, starts, server, share);
    }

    private static Packed packed(String value) {
        String[] parts = value.split("=", 2);
        if (parts.length < 2 || !parts[0].matches("(api|events).*")) {
            throw new IllegalArgumentException(
                    "A package is named api… or events…, as in api-java=FOLDER/function.zip");
        }
        return new Packed(parts[0], Path.of(parts[1]));
    }
}
