package dev.redress.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.evidence.HashChain;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what is not as it was sealed in a chain that was handed out. Needs neither the desk nor
/// its database.
///
/// A chain that does not begin with the first entry is believed from its first line on, unless an
/// anchor says otherwise.
final class ChainCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// So many are told one by one; a chain that was written anew has no end of them.
    private static final int FAULTS_MAX = 100;

    private final Map<Long, String> anchors;
    private final List<String> faults = new ArrayList<>();
    private long number;
    private String hash = HashChain.BEGINNING;
    private boolean isBegun;

    private ChainCheck(Map<Long, String> anchors) {
        this.anchors = new HashMap<>(anchors);
    }

    /// What is wrong, in words; empty for a chain that is as it was sealed.
    ///
    /// @param anchors what `GET /audit/anchors` answered, kept elsewhere since
    static List<String> faults(Path chain, Optional<Path> anchors) throws IOException {
        ChainCheck check = new ChainCheck(anchors.isEmpty() ? Map.of() : read(anchors.get()));
        try (BufferedReader lines = Files.newBufferedReader(chain)) {
            String line = lines.readLine();
            while (line != null && check.faults.size() < FAULTS_MAX) {
                check.then(line);
                line = lines.readLine();
            }
        }
        return check.finished();
    }

    private static Map<Long, String> read(Path file) throws IOException {
        Map<Long, String> anchors = new HashMap<>();
        for (JsonNode anchor : JSON.readTree(file.toFile()).path("items")) {
            anchors.put(anchor.path("number").asLong(), anchor.path("hash").asText());
        }
        return anchors;
    }

    private void then(String line) {
        try {
            then(ChainLine.read(line));
        } catch (JsonProcessingException _) {
            faults.add("the line behind entry %d is no JSON".formatted(number));
        }
    }

    private void then(ChainLine line) {
        if (!isBegun && line.number() > 1) {
            begin(line);
        } else if (line.number() != number + 1) {
            faults.add(
                    "entry %d follows entry %d: what was between them is gone"
                            .formatted(line.number(), number));
        } else if (!line.follows(hash)) {
            faults.add("entry %d was changed".formatted(line.number()));
        }
        isBegun = true;
        number = line.number();
        hash = line.hash();
        String anchored = anchors.remove(number);
        if (anchored != null && !anchored.equals(hash)) {
            faults.add("entry %d is not the one that was anchored".formatted(number));
        }
    }

    // What came before is not here, but the hash of the last of it may be.
    private void begin(ChainLine line) {
        String anchored = anchors.get(line.number() - 1);
        if (anchored != null && !line.follows(anchored)) {
            faults.add("entry %d does not follow the anchored one".formatted(line.number()));
        }
    }

    private List<String> finished() {
        anchors.keySet().stream()
                .filter(anchored -> anchored > number)
                .sorted()
                .forEach(anchored ->
                        faults.add("the chain ends before the anchored entry " + anchored));
        return faults;
    }
}
