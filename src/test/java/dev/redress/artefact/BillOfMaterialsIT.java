package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bill of materials (CycloneDX) that the build writes.
class BillOfMaterialsIT {

    /// Any of these may go out together with Apache-2.0. GPL never stands alone: each component
    /// that names it may be taken by its other licence, or has the Classpath Exception.
    private static final Set<String> FITTING =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "MIT-0",
                    "0BSD",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "EPL-1.0",
                    "EPL-2.0",
                    "UPL-1.0");

    /// Its file of licences has three clauses; that its description says BSD is read as four.
    private static final Set<String> LOOKED_UP = Set.of("liblinear");

    private final JsonNode bill = read();

    @Test
    void every_library_has_a_licence_that_fits() {
        assertThat(components())
                .filteredOn(component -> !LOOKED_UP.contains(component.path("name").asText()))
                .allSatisfy(component ->
                        assertThat(licences(component))
                                .as(component.path("purl").asText())
                                .containsAnyElementsOf(FITTING));
    }

    @Test
    void every_library_is_named_by_version_and_hash() {
        assertThat(components())
                .isNotEmpty()
                .allSatisfy(component -> {
                    assertThat(component.path("purl").asText()).startsWith("pkg:maven/");
                    assertThat(component.path("version").asText()).isNotEmpty();
                    assertThat(component.path("hashes").findValuesAsText("alg"))
                            .contains("SHA-256");
                });
    }

    /// The server has all that the functions have, and its own database.
    @Test
    void nothing_is_delivered_that_is_not_in_the_bill() throws IOException {
        Set<String> billed =
                components().stream().map(BillOfMaterialsIT::jar).collect(Collectors.toSet());

        assertThat(billed).containsAll(delivered());
    }

    private static Set<String> delivered() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/server/lib"))) {
            Set<String> jars =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".jar"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(jars).hasSizeGreaterThan(100);
            return jars;
        }
    }

    /// As Quarkus names the file.
    private static String jar(JsonNode component) {
        return "%s.%s-%s.jar"
                .formatted(
                        component.path("group").asText(),
                        component.path("name").asText(),
                        component.path("version").asText());
    }

    private static Set<String> licences(JsonNode component) {
        return component.path("licenses").findValuesAsText("id").stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<JsonNode> components() {
        return bill.path("components").valueStream().toList();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Path.of("target/bom.json").toFile());
        } catch (IOException e) {
            throw new AssertionError("./mvnw package writes it", e);
        }
    }
}
