package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Event;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseAnswers;
import java.time.Instant;
import java.util.List;

/// A note among colleagues, masked like the words of the case.
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoteAnswer(Instant at, String by, String text, List<String> mentions) {

    static NoteAnswer of(Event noted, Complaint complaint, Actor reader, CaseAnswers answers) {
        String mentions = noted.details().get("mentions");
        return new NoteAnswer(
                noted.at(),
                noted.actor(),
                answers.text(noted.details().getOrDefault("text", ""), complaint, reader),
                mentions == null ? List.of() : List.of(mentions.split(",", -1)));
    }
}
