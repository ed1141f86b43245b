package nl.naast.privacy;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.annotation.Annotations;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ChangeReviewers;
import nl.naast.shared.Actor;
import nl.naast.shared.PersonalDataHolder;
import nl.naast.testing.ProductClasses;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import org.junit.jupiter.api.Test;

class PersonalDataTest extends RoomTest {
    @Test
    void everything_about_a_person_is_handed_over_room_by_room() {
        Actor author = world.author();
        UUID submission = world.handIn(author);
        world.finish(world.review(submission, ReviewerRole.SELF));
        Map<String, String> rooms = export(author);
        assertThat(rooms)
                .containsOnlyKeys(
                        "identity",
                        "privacy",
                        "institute",
                        "curriculum",
                        "transcript",
                        "assignment",
                        "review",
                        "annotation");
        assertThat(rooms.get("identity")).contains("Anna Anker");
        assertThat(rooms.get("privacy")).contains("2026-1", "assignment.TranscriptHandedIn", "privacy.ConsentGiven");
        assertThat(rooms.get("institute")).contains("Cohort", "student");
        assertThat(rooms.get("transcript")).contains("Het gaat niet zo goed thuis.");
        assertThat(rooms.get("assignment")).contains(world.round().toString());
        assertThat(rooms.get("review")).contains("Je liet stilte.");
        assertThat(rooms.get("annotation")).contains("LIS+INHOUD");
    }

    @Test
    void what_was_erased_cannot_be_found_by_anybody() {
        Actor author = world.author();
        UUID submission = world.handIn(author);
        AssignedReview trainer = world.review(submission, ReviewerRole.TRAINER);
        holders().forEach(holder -> house.in(() -> holder.erase(author.accountId())));
        assertThat(export(author).toString()).doesNotContain("Anna", SmallWorld.CLIENT_NAME, "thuis");
        assertThat(count("select count(*) from original_text where transcript_id = ?", trainer.transcriptId()))
                .isZero();
        assertThat(refusal(() -> get(nl.naast.annotation.application.OpenReadingRoom.class)
                        .open(world.trainer(), trainer.id())))
                .isEqualTo("shared.violation.notFound");
    }

    @Test
    void words_with_marks_are_erased_and_the_codes_stay() {
        UUID submission = world.handIn(world.author());
        AssignedReview peer = world.review(submission, ReviewerRole.PEER);
        explain(peer, "LIS+OPEN", "private words");
        world.finish(peer);
        erase(world.reviewer(peer));
        assertThat(get(Annotations.class).marksOf(List.of(peer.id())))
                .hasSize(2)
                .allMatch(mark -> mark.remark().isEmpty());
    }

    @Test
    void reasons_for_a_stance_are_erased_and_where_it_stood_stays() {
        AssignedReview peer = world.review(world.handIn(world.author()), ReviewerRole.PEER);
        Reader.of(house, peer).place(3, Stance.EQUAL, 1, "private words");
        assertThat(export(world.reviewer(peer)).get("annotation")).contains("private words");
        erase(world.reviewer(peer));
        assertThat(get(Annotations.class).stancesOf(List.of(peer.id())))
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.reason()).isEmpty();
                    assertThat(placed.leaning()).isEqualTo(1);
                });
    }

    @Test
    void words_are_erased_too_where_the_mark_was_taken_away_or_the_review_withdrawn() {
        UUID submission = world.handIn(world.author());
        AssignedReview peer = world.review(submission, ReviewerRole.PEER);
        Actor reviewer = world.reviewer(peer);
        UUID removed = explain(peer, "LIS+OPEN", "private words");
        Reader.of(house, peer).remove(removed);
        explain(peer, "LIS+CHECK", "private words");
        get(ChangeReviewers.class).replace(world.coordinator(), submission, peer.id(), bystander(submission));
        erase(reviewer);
        assertThat(count("select count(*) from mark where remark <> '' and review_id = ?", peer.id()))
                .isZero();
        assertThat(count(
                        "select count(*) from reading_step where state_after is not null and review_id = ?", peer.id()))
                .isZero();
    }

    private UUID explain(AssignedReview review, String code, String words) {
        return Reader.of(house, review).mark(3, code, words, "");
    }

    private UUID bystander(UUID submission) {
        List<UUID> asked = world.reviews(submission).stream()
                .map(AssignedReview::reviewerId)
                .toList();
        return world.students().stream()
                .map(Actor::accountId)
                .filter(student -> !asked.contains(student))
                .findFirst()
                .orElseThrow();
    }

    private void erase(Actor person) {
        holders().forEach(holder -> house.in(() -> holder.erase(person.accountId())));
    }

    private Map<String, String> export(Actor person) {
        return holders().stream()
                .collect(Collectors.toMap(
                        PersonalDataHolder::room,
                        holder -> holder.export(person.accountId()).toString()));
    }

    private List<PersonalDataHolder> holders() {
        return ProductClasses.beans().stream()
                .filter(PersonalDataHolder.class::isAssignableFrom)
                .map(type -> (PersonalDataHolder) get(type))
                .toList();
    }

    private long count(String sql, UUID id) {
        try (var connection = house.database().connection();
                var statement = connection.prepareStatement(sql)) {
            byte[] bytes = new byte[16];
            java.nio.ByteBuffer.wrap(bytes).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            statement.setBytes(1, Arrays.copyOf(bytes, 16));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
