package dev.redress.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.evidence.HashChain;
import dev.redress.core.evidence.Sha256;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Finds what is not as it was when a [Bundle] was sealed. Needs neither the desk nor its database.
final class BundleCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHUNK_BYTES = 64 << 10;

    private final ZipFile zip;
    private final List<String> faults = new ArrayList<>();
    private final List<String> erased = new ArrayList<>();

    private BundleCheck(ZipFile zip) {
        this.zip = zip;
    }

    /// What a bundle is like, in words.
    ///
    /// @param faults what is wrong; empty for a bundle that is as it was
    /// @param erased which pieces the desk had erased before, as the law demands
    record Verdict(List<String> faults, List<String> erased) {}

    /// @param key of the desk that sealed it; without one the seal is not checked
    static Verdict verdict(Path bundle, Optional<SealKey> key) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            return new BundleCheck(zip).verdict(key);
        } catch (ZipException e) {
            return new Verdict(
                    List.of("it is no zip file, or a broken one: " + e.getMessage()), List.of());
        }
    }

    private Verdict verdict(Optional<SealKey> key) throws IOException {
        try {
            run(key);
        } catch (JsonProcessingException _) {
            faults.add("its manifest or its chain was changed, and is no JSON any more");
        }
        return new Verdict(faults, erased);
    }

    private void run(Optional<SealKey> key) throws IOException {
        byte[] manifest = bytes(Bundle.MANIFEST);
        byte[] seal = bytes(Bundle.SEAL);
        byte[] chain = bytes(Bundle.CHAIN);
        if (!faults.isEmpty()) {
            return;
        }
        JsonNode said = JSON.readTree(manifest);
        if (!Bundle.FORMAT.equals(said.path("format").asText())) {
            faults.add("its format is not " + Bundle.FORMAT);
            return;
        }
        checkSeal(new String(seal, StandardCharsets.US_ASCII), manifest, key);
        Map<String, String> hashes = checkEntries(said.path("entries"));
        checkChain(JSON.readTree(chain), said, hashes);
    }

    private void checkSeal(String seal, byte[] manifest, Optional<SealKey> key) {
        String hash = Sha256.hex(Sha256.begun().digest(manifest));
        if (!SealKey.sealed(seal).equals(Optional.of(hash))) {
            faults.add("the seal is on another manifest");
        }
        if (key.isPresent() && !key.get().hasSigned(seal)) {
            faults.add("the seal is not of this desk");
        }
    }

    /// Answers the hash of each file that the manifest names, as it says.
    private Map<String, String> checkEntries(JsonNode entries) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        Set<String> unnamed = new TreeSet<>();
        zip.stream().map(ZipEntry::getName).forEachOrdered(unnamed::add);
        unnamed.removeAll(Set.of(Bundle.MANIFEST, Bundle.SEAL));
        for (JsonNode entry : entries) {
            String path = entry.path("path").asText();
            String hash = entry.path("sha256").asText();
            unnamed.remove(path);
            hashes.put(path, hash);
            checkEntry(path, hash);
        }
        for (String path : unnamed) {
            faults.add("%s is not in the manifest".formatted(path));
        }
        return hashes;
    }

    private void checkEntry(String path, String hash) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            faults.add("%s is missing".formatted(path));
        } else if (!hash(entry).equals(hash)) {
            faults.add("%s was changed".formatted(path));
        }
    }

    private void checkChain(JsonNode chain, JsonNode manifest, Map<String, String> hashes) {
        String previous = HashChain.BEGINNING;
        int number = 0;
        for (JsonNode link : chain) {
            number++;
            checkLink(link, previous, number, hashes);
            previous = link.path("hash").asText();
        }
        if (number != manifest.path("pieces").asInt()
                || !previous.equals(manifest.path("chainHead").asText())) {
            faults.add("the chain does not end where the manifest says");
        }
    }

    private void checkLink(JsonNode link, String previous, int number, Map<String, String> hashes) {
        SequencedMap<String, @Nullable String> fields = fields(link.path("fields"));
        boolean follows = previous.equals(link.path("previousHash").asText());
        boolean isNext = String.valueOf(number).equals(fields.get("number"));
        if (!follows || !isNext) {
            faults.add("piece %d does not follow the one before it".formatted(number));
        }
        JsonNode erasedAt = link.path("erasedAt");
        if (erasedAt.isTextual()) {
            // Its hash is of what it was, which nobody has any more.
            erased.add("piece %d was erased on %s".formatted(number, erasedAt.asText()));
            return;
        }
        String hash = HashChain.hash(link.path("previousHash").asText(), fields);
        if (!hash.equals(link.path("hash").asText())) {
            faults.add("piece %d was changed".formatted(number));
        }
        JsonNode path = link.path("path");
        if (path.isTextual() && !isSame(hashes.get(path.asText()), fields.get("sha256"))) {
            faults.add("piece %d has another file".formatted(number));
        }
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static SequencedMap<String, @Nullable String> fields(JsonNode node) {
        SequencedMap<String, @Nullable String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            fields.put(field.getKey(), value.isNull() ? null : value.asText());
        }
        return fields;
    }

    /// Of the files that the bundle is read by.
    private byte[] bytes(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            faults.add("%s is missing".formatted(path));
            return new byte[0];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (ZipException | EOFException e) {
            faults.add("%s was changed: %s".formatted(path, e.getMessage()));
            return new byte[0];
        }
    }

    private String hash(ZipEntry entry) throws IOException {
        MessageDigest digest = Sha256.begun();
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream in = zip.getInputStream(entry)) {
            int length = in.read(chunk);
            while (length >= 0) {
                digest.update(chunk, 0, length);
                length = in.read(chunk);
            }
        } catch (ZipException | EOFException e) {
            return "unreadable: " + e.getMessage();
        }
        return Sha256.hex(digest.digest());
    }
}
