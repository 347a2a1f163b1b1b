package dev.redress.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.platform.Told;
import dev.redress.store.ImportSummary;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How far an import is.
///
/// @param received lines that hold anything; each is created, replayed or rejected
/// @param replayed lines that had become a case before
/// @param rejected lines that were left out, in their order
/// @param finishedAt absent while it runs; an import whose caller hung up is finished as well
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportAnswer(
        UUID id,
        int received,
        int created,
        int replayed,
        List<RejectedLine> rejected,
        Instant startedAt,
        @Nullable Instant finishedAt)
        implements Told {

    @Override
    public ImportAnswer said(UnaryOperator<String> words) {
        return new ImportAnswer(
                id,
                received,
                created,
                replayed,
                rejected.stream().map(line -> line.said(words)).toList(),
                startedAt,
                finishedAt);
    }

    /// A line that was left out.
    ///
    /// @param line from 1; blank lines count as well
    /// @param message all that is wrong with it
    public record RejectedLine(int line, String code, String message) {

        // Between a field and what is wrong with it, as ImportLineReader writes them.
        private static final String BEHIND_FIELD = ": ";

        static RejectedLine of(ImportSummary.Rejection rejection) {
            return new RejectedLine(rejection.line(), rejection.code(), rejection.message());
        }

        RejectedLine said(UnaryOperator<String> words) {
            return new RejectedLine(
                    line,
                    code,
                    Arrays.stream(message.split(ImportLineReader.BETWEEN))
                            .map(sentence -> said(sentence, words))
                            .collect(Collectors.joining(ImportLineReader.BETWEEN)));
        }

        // The field is the same in every language. A caller has named it, and so it may hold
        // anything: it ends where words begin that can be said otherwise.
        private static String said(String sentence, UnaryOperator<String> words) {
            int end = sentence.indexOf(BEHIND_FIELD);
            while (end >= 0) {
                int begin = end + BEHIND_FIELD.length();
                String message = sentence.substring(begin);
                String said = words.apply(message);
                if (!said.equals(message)) {
                    return sentence.substring(0, begin) + said;
                }
                end = sentence.indexOf(BEHIND_FIELD, begin);
            }
            return words.apply(sentence);
        }
    }

    static ImportAnswer of(ImportSummary summary) {
        return new ImportAnswer(
                summary.id(),
                summary.progress().received(),
                summary.progress().created(),
                summary.progress().replayed(),
                summary.rejected().stream().map(RejectedLine::of).toList(),
                summary.startedAt(),
                summary.finishedAt());
    }
}
