package dev.redress.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.infra.settings.Settings;
import dev.redress.infra.support.Cloud;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.cxapi.CloudAssembly;

/// The templates of a cloud, which stay in `target/cdk.out` for whoever wants to read them.
public final class Templates {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Cloud, Templates> MADE = new EnumMap<>(Cloud.class);

    private final Map<String, JsonNode> stacks = new LinkedHashMap<>();

    private Templates(CloudAssembly assembly) {
        assembly.getStacks()
                .forEach(stack ->
                        stacks.put(stack.getStackName(), JSON.valueToTree(stack.getTemplate())));
    }

    public static synchronized Templates of(Cloud cloud) {
        return MADE.computeIfAbsent(cloud, Templates::make);
    }

    private static Templates make(Cloud cloud) {
        Path folder =
                Path.of(System.getProperty("templates", "target/cdk.out"))
                        .resolve(cloud.name().toLowerCase(Locale.ROOT));
        return of(cloud.settings(), folder);
    }

    /// Those of settings that no cloud has.
    static Templates of(Settings settings, Path folder) {
        App app = new App(AppProps.builder().outdir(folder.toString()).build());
        RedressApp.fill(app, settings);
        return new Templates(app.synth());
    }

    /// The templates by the names of their stacks.
    public Map<String, JsonNode> stacks() {
        return stacks;
    }

    /// All resources of a type, by their names.
    public Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        all().filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .forEachOrdered(resource -> found.put(resource.getKey(), resource.getValue()));
        return found;
    }

    /// The properties of all resources of a type.
    public List<JsonNode> of(String type) {
        return resources(type).values().stream()
                .map(resource -> resource.path("Properties"))
                .toList();
    }

    /// The properties of the only one.
    public JsonNode only(String type) {
        List<JsonNode> found = of(type);
        if (found.size() != 1) {
            throw new AssertionError("There are %d of %s".formatted(found.size(), type));
        }
        return found.getFirst();
    }

    /// The properties of the function that this desk calls so.
    public JsonNode function(String name) {
        return of("AWS::Lambda::Function").stream()
                .filter(function -> function.path("FunctionName").asText().endsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no function " + name));
    }

    /// The properties of the desk's functions, without those that the CDK brings along, and without
    /// the migration.
    public List<JsonNode> functions() {
        return of("AWS::Lambda::Function").stream()
                .filter(function -> function.path("Description").asText().startsWith("Redress, "))
                .filter(function -> !function.path("FunctionName").asText().endsWith("-migrate"))
                .toList();
    }

    private Stream<Map.Entry<String, JsonNode>> all() {
        return stacks.values().stream()
                .flatMap(stack -> stack.path("Resources").properties().stream());
    }
}
