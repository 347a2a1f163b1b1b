package dev.redress.support;

import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The people of the desk in tests, as operations1 keeps them and they themselves say.
public final class Staff {

    private static final List<String> TEAM = List.of("agent1", "agent2", "senior1", "supervisor1");

    private Staff() {}

    /// Everybody as the demo delivers them, and nobody there.
    public static void reset() {
        TEAM.forEach(account -> can(account, Map.of()));
    }

    /// Changes the profile of somebody able in the first line: level 3, ten cases.
    public static void can(String account, Map<String, ?> otherwise) {
        Map<String, Object> profile = new HashMap<>();
        profile.put("layer", "EXECUTION");
        profile.put("languages", List.of("zh-CN"));
        profile.put("skills", Map.of("FIRST_LINE", 3));
        profile.put("capacity", 10);
        profile.put("certification", "CERTIFIED");
        profile.putAll(otherwise);
        Api.as("operations1").body(profile).put("/staff/{account}", account).then().statusCode(200);
    }

    public static void says(String account, String state) {
        says(account, Map.of("state", state));
    }

    public static void says(String account, Map<String, ?> presence) {
        Api.as(account).body(presence).put("/presence").then().statusCode(200);
    }

    /// A run of the automatic assignment in which nothing fails.
    public static int assigned() {
        return Api.run("assignment").body("failures", hasSize(0)).extract().path("done");
    }
}
