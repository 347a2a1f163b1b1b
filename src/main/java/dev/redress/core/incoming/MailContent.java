package dev.redress.core.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a mail says, and what it brings along.
record MailContent(MailText.Words words, List<MailFile> files) {

    MailContent {
        files = List.copyOf(files);
    }

    static MailContent of(MimePart part) {
        if (part.is("multipart/alternative")) {
            return alternative(part);
        }
        if (part.isMultipart()) {
            return joined(part.parts().stream().map(MailContent::of).toList());
        }
        return part.isAttached()
                ? new MailContent(MailText.Words.NONE, List.of(file(part)))
                : new MailContent(part.text(), List.of());
    }

    /// The same in several forms: in words, if there are any. What is attached to any of them
    /// counts.
    private static MailContent alternative(MimePart part) {
        List<MailContent> forms = part.parts().stream().map(MailContent::of).toList();
        Optional<MailText.Words> plain =
                part.parts().stream()
                        .filter(form -> form.is("text/plain"))
                        .map(MimePart::text)
                        .filter(words -> !words.isBlank())
                        .findFirst();
        MailText.Words words =
                plain.or(() ->
                                forms.reversed().stream()
                                        .map(MailContent::words)
                                        .filter(form -> !form.isBlank())
                                        .findFirst())
                        .orElse(MailText.Words.NONE);
        return new MailContent(words, joined(forms).files());
    }

    private static MailContent joined(List<MailContent> parts) {
        MailText.Words words =
                parts.stream()
                        .map(MailContent::words)
                        .reduce(MailText.Words.NONE, MailText.Words::and);
        List<MailFile> files = new ArrayList<>();
        parts.forEach(part -> files.addAll(part.files()));
        return new MailContent(words, files);
    }

    private static MailFile file(MimePart part) {
        String name =
                part.fileName()
                        .or(() ->
                                part.parts().stream()
                                        .flatMap(MailContent::subject)
                                        .findFirst()
                                        .map(subject -> subject + ".eml"))
                        .orElse("");
        return new MailFile(name, part.bytes());
    }

    private static Stream<String> subject(MimePart mail) {
        return mail
                .headers()
                .first("Subject")
                .map(EncodedWords::decoded)
                .map(MailText::line)
                .stream();
    }
}
