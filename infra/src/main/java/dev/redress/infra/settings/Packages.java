package dev.redress.infra.settings;

import java.nio.file.Files;
import java.nio.file.Path;

/// What is deployed.
///
/// @param api the zip of the functions behind the gateway
/// @param events the zip of the scheduled functions
/// @param migration the folder of the migration's function
/// @param trust the folder with the authorities that sign for the database's proxy
public record Packages(Path api, Path events, Path migration, Path trust) {

    /// All of it built.
    ///
    /// @throws IllegalArgumentException which names what was not
    public Packages {
        requireBuilt(api);
        requireBuilt(events);
        requireBuilt(migration);
        requireBuilt(trust);
    }

    /// Where the build of the project puts them.
    ///
    /// @param repository the folder of the project
    /// @param packaging what they must be
    /// @param architecture what the programs in them must run on, where they are native
    /// @throws IllegalArgumentException when the last build has made others, or none
    static Packages in(Path repository, Packaging packaging, Architecture architecture) {
        Packages packages =
                new Packages(
                        repository.resolve("target/api/function.zip"),
                        repository.resolve("target/events/function.zip"),
                        repository.resolve("infra/target/migration"),
                        repository.resolve("infra/src/main/trust"));
        FunctionZip.of(packages.api).requireFit(packaging, architecture);
        FunctionZip.of(packages.events).requireFit(packaging, architecture);
        return packages;
    }

    private static void requireBuilt(Path path) {
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(path + " is missing: build it first");
        }
    }
}
