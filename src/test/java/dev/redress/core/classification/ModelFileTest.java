package dev.redress.core.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
    private static final byte[] DELIVERED = Delivered.modelBytes();

    @Test
    void what_was_written_is_read_again() {
        Model read = ModelFile.read(DELIVERED);

        assertThat(ModelFile.write(read)).isEqualTo(DELIVERED);
        assertThat(read.exemplars().exemplars()).isNotEmpty();
        assertThat(read.version()).hasSize(12);
    }

    @Test
    void it_is_small() {
        assertThat(DELIVERED.length).isLessThan(3_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 100, 50_000})
    void a_flipped_bit_is_noticed(int place) {
        byte[] damaged = DELIVERED.clone();
        damaged[place] ^= 1;

        assertThatIllegalArgumentException().isThrownBy(() -> ModelFile.read(damaged));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 8, 1_000})
    void half_a_file_is_no_model(int length) {
        byte[] half = Arrays.copyOf(DELIVERED, length);

        assertThatIllegalArgumentException().isThrownBy(() -> ModelFile.read(half));
    }
}
