package dev.redress.core.guidance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All standard wording.
public record ScriptBook(List<Script> scripts) {

    public ScriptBook {
        scripts = List.copyOf(scripts);
        Set<String> known = new HashSet<>();
        for (Script script : scripts) {
            if (!known.add(script.id())) {
                throw new IllegalArgumentException("Script " + script.id() + " is there twice");
            }
        }
    }
}
