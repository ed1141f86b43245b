package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.Agreement;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.assignment.ClientVoice;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Site;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/** The reading room: a reviewer reads a conversation and marks it. */
@Named
@RequestScoped
public class ReadPage {
    private final OpenReadingRoom openReadingRoom;
    private final CodeLabels codeLabels;
    private final TextsForPage texts;
    private final Visitor visitor;
    private final Site site;

    private String review = "";
    private @Nullable ReadingRoom room;

    @Inject
    public ReadPage(
            OpenReadingRoom openReadingRoom, CodeLabels codeLabels, TextsForPage texts, Visitor visitor, Site site) {
        this.openReadingRoom = openReadingRoom;
        this.codeLabels = codeLabels;
        this.texts = texts;
        this.visitor = visitor;
        this.site = site;
    }

    public void open() {
        room = openReadingRoom.open(visitor.actor(), id());
    }

    /** Whether the text was taken back: then there are numbers without words. */
    public boolean isWithdrawn() {
        return room().conversation().isWithdrawn();
    }

    public ShownConversation getShown() {
        return new ConversationView(room(), labels(), texts).shown(getSigns());
    }

    /** Whose layers there are to choose from. */
    public List<Voice> getVoices() {
        return room().voices().stream()
                .map(voice -> Voice.of(voice, room().review(), texts))
                .toList();
    }

    public List<ShownScale> getScales() {
        return new ScalesView(room(), texts, visitor.locale()).shown();
    }

    /** Strength and question of the other voices; empty before the reader may see them. */
    public List<OtherWords> getOthers() {
        return room().voices().stream()
                .filter(voice -> !voice.id().equals(room().review().id()) && voice.role() != ReviewerRole.SELF)
                .filter(voice -> !isWithdrawn())
                .map(voice ->
                        new OtherWords(Voice.of(voice, room().review(), texts), voice.strength(), voice.question()))
                .toList();
    }

    /** What another reviewer wrote below the scales. */
    public record OtherWords(Voice voice, String strength, String question) {}

    public String getStart() {
        return PageJson.of(RoomStart.of(room(), getOwn().id()));
    }

    public String getCodes() {
        return labels().json();
    }

    /** Marks to talk about, for the page's script. */
    public String getTalkMarks() {
        return PageJson.of(TalkMark.in(room()));
    }

    public Agreement getAgreement() {
        return room().agreement();
    }

    /** Null when she said nothing, or it is not the reader's to see. */
    public @Nullable ClientVoice getClient() {
        return room().client();
    }

    /** Whether there is a talk about this conversation, of which the reader is part. */
    public boolean isTalking() {
        return isFinished() && room().released();
    }

    public String codeName(String code) {
        return labels().of(code).name();
    }

    public AssignedReview getOwn() {
        return room().review();
    }

    /** {@code self}, {@code peer} or {@code trainer}. */
    public String getRole() {
        return getOwn().role().slug();
    }

    public @Nullable Glance getGlance() {
        return room().glance();
    }

    public boolean isFinished() {
        return getOwn().isFinished();
    }

    public boolean isReleasable() {
        return getOwn().role() == ReviewerRole.TRAINER && isFinished() && !room().released();
    }

    public boolean isReleased() {
        return room().released();
    }

    public String getSigns() {
        return site.file("img/signs.svg");
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }

    private CodeLabels.Labels labels() {
        return codeLabels.of(room().codebook(), visitor.locale());
    }

    private ReadingRoom room() {
        return Objects.requireNonNull(room, "The page was not opened");
    }

    private UUID id() {
        try {
            return UUID.fromString(review);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
