package dev.redress.policy;

import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.conduct.Said;
import dev.redress.core.customer.Channel;
import dev.redress.core.notice.TemplateText;
import java.util.List;
import java.util.stream.Stream;

/// Whether the words of a template are such as people of the desk may write (COM-01, COM-02).
final class TemplateConduct {

    private TemplateConduct() {}

    /// Contact data are none of a person here: two people approved them.
    static List<ConductFinding> findings(TemplateText text, ConductCheck conduct) {
        List<Said> said =
                Stream.concat(
                                Said.toColleagues("chinese", text.chinese()),
                                Said.toColleagues("english", text.english()))
                        .toList();
        return conduct.findings(said, Channel.APP, List.of());
    }
}
