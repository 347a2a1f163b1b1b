package dev.redress.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.evidence.FileFormat;
import dev.redress.core.evidence.FileLimits;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Window;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the desk works, for everybody.
///
/// @param language of the texts
/// @param process the way of a complaint, step by step
/// @param evidence what is taken as such
/// @param policyVersion of the deadlines, which are those in force now
public record HelpAnswer(
        String language,
        String scope,
        List<ChannelLine> channels,
        ServiceHours serviceHours,
        List<DeadlineLine> deadlines,
        List<String> process,
        EvidenceLimits evidence,
        int policyVersion) {

    /// A door that a complaint comes through.
    public record ChannelLine(Channel channel, String name) {}

    /// When people are there.
    ///
    /// @param from of each working day, in `zone`
    public record ServiceHours(
            String zone,
            String from,
            String to,
            String text,
            String offHours,
            String emergencies) {}

    /// What files are taken, and how many at once.
    public record EvidenceLimits(int filesPerUploadMax, List<AcceptedFiles> accepted) {

        static EvidenceLimits of(FileLimits limits) {
            return new EvidenceLimits(
                    limits.filesPerUploadMax(),
                    Stream.of(FileFormat.Family.values())
                            .map(family ->
                                    new AcceptedFiles(
                                            family,
                                            FileFormat.mediaTypesOf(family),
                                            limits.bytesMax(family)))
                            .toList());
        }
    }

    /// Files of one family, and how large one may be.
    public record AcceptedFiles(FileFormat.Family family, List<String> mediaTypes, long bytesMax) {}

    /// What is promised, to which cases.
    ///
    /// @param name of the stage
    /// @param within how long it takes at most
    /// @param window only for what is received in or outside the service hours
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeadlineLine(
            Stage stage,
            String name,
            Set<Kind> kinds,
            Set<Severity> severities,
            @Nullable Window window,
            @Nullable Boolean greenChannel,
            String within) {}
}
