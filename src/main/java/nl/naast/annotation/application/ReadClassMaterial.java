package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.ClassSource;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.curriculum.Syllabuses;
import nl.naast.institute.Seat;
import nl.naast.shared.NotFound;
import nl.naast.transcript.Conversation;
import nl.naast.transcript.Conversations;

/** Finds the words that a class looks at, for use cases that know that the actor may. */
@ApplicationScoped
@Transactional
public class ReadClassMaterial {
    private final Syllabuses syllabuses;
    private final Conversations conversations;

    @Inject
    public ReadClassMaterial(Syllabuses syllabuses, Conversations conversations) {
        this.syllabuses = syllabuses;
        this.conversations = conversations;
    }

    /** Nothing when it was taken back, or the curriculum does not hold it any more. */
    ClassMaterial of(ClassSession.View session, Seat seat) {
        ClassSource source = session.source();
        return switch (source.kind()) {
            case ANCHOR ->
                syllabuses
                        .of(List.of(seat))
                        .anchor(source.item())
                        .map(anchor -> ClassMaterial.of(anchor, anchor.languageFor(session.language())))
                        .orElse(ClassMaterial.NOTHING);
            case MOMENT ->
                syllabuses
                        .of(List.of(seat))
                        .moment(source.item())
                        .map(moment -> ClassMaterial.of(moment, session.language()))
                        .orElse(ClassMaterial.NOTHING);
            case SUBMISSION -> submission(session.transcriptId());
        };
    }

    /** @throws NotFound when the curriculum does not hold it */
    void require(ClassSource source, Seat seat) {
        boolean there = source.kind() == ClassSource.Kind.ANCHOR
                ? syllabuses.of(List.of(seat)).anchor(source.item()).isPresent()
                : syllabuses.of(List.of(seat)).moment(source.item()).isPresent();
        if (!there) {
            throw new NotFound();
        }
    }

    private ClassMaterial submission(@org.jspecify.annotations.Nullable UUID transcript) {
        if (transcript == null) {
            return ClassMaterial.NOTHING;
        }
        Conversation shown = conversations.shown(List.of(transcript)).get(transcript);
        return shown == null ? ClassMaterial.NOTHING : ClassMaterial.of(shown);
    }
}
