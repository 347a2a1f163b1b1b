package dev.redress.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.ModelFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final String DELIVERED = "target/classes";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return TrainCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @Test
    void learns_the_sentences_of_a_file_too_and_tells_how_well_that_works() throws IOException {
        Path lessons = folder.resolve("lessons.jsonl");
        Files.writeString(
                lessons,
                """
                {"id": "mine-1", "text": "星币被系统吞了", "lang": "zh", "kind": "COMPLAINT", "category": "TECHNICAL"}
                """);
        Path model = folder.resolve("model.bin");

        int status = run(DELIVERED, model.toString(), lessons.toString());

        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("crossValidation", "heldOut");
        assertThat(ModelFile.read(Files.readAllBytes(model)).exemplars().exemplars())
                .hasSize(DeliveredLessons.all().size() + 1)
                .extracting(exemplar -> exemplar.id())
                .contains("mine-1");
    }

    @Test
    void what_cannot_be_read_trains_nothing() throws IOException {
        Path lessons = folder.resolve("lessons.jsonl");
        Files.writeString(lessons, "{\"text\": \"?\"}\n");
        Path model = folder.resolve("model.bin");

        assertThat(run(DELIVERED, model.toString(), lessons.toString())).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("lessons.jsonl:1");
        assertThat(model).doesNotExist();
    }
}
