package dev.redress.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HashChainTest {

    @Test
    void a_hash_covers_each_field_and_the_hash_before() {
        String hash = HashChain.hash(HashChain.BEGINNING, fields("划痕", "agent1"));

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(HashChain.hash(HashChain.BEGINNING, fields("划痕", "agent2"))).isNotEqualTo(hash);
        assertThat(HashChain.hash(hash, fields("划痕", "agent1"))).isNotEqualTo(hash);
    }

    /// What looks the same when it is written one behind the other is not the same.
    @Test
    void no_two_pieces_are_written_alike() {
        assertThat(HashChain.hash(HashChain.BEGINNING, fields("1\nby:6:agent1", "")))
                .isNotEqualTo(HashChain.hash(HashChain.BEGINNING, fields("1", "agent1")));
        assertThat(HashChain.hash(HashChain.BEGINNING, fields(null, "agent1")))
                .isNotEqualTo(HashChain.hash(HashChain.BEGINNING, fields("-", "agent1")))
                .isNotEqualTo(HashChain.hash(HashChain.BEGINNING, fields("", "agent1")));
    }

    private static SequencedMap<String, @Nullable String> fields(
            @Nullable String description, String by) {
        SequencedMap<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("description", description);
        fields.put("by", by);
        return fields;
    }
}
