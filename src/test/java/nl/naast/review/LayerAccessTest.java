package nl.naast.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The one rule of who sees what, for every role and every state a conversation can be in. */
class LayerAccessTest {
    private static final AssignedReview SELF = review(ReviewerRole.SELF, "S");
    private static final AssignedReview PEER_A = review(ReviewerRole.PEER, "A");
    private static final AssignedReview PEER_B = review(ReviewerRole.PEER, "B");
    private static final AssignedReview TRAINER = review(ReviewerRole.TRAINER, "T");
    private static final List<AssignedReview> ALL = List.of(SELF, PEER_A, PEER_B, TRAINER);

    @Property
    void nobody_sees_others_before_her_own_review_is_finished(
            @ForAll ReviewerRole role, @ForAll boolean released, @ForAll boolean withdrawn) {
        LayerAccess access = new LayerAccess(role, false, released, withdrawn);
        assertThat(Stream.of(Layer.values()).filter(access::maySee)).containsExactly(Layer.MINE);
        assertThat(access.mayTalk()).isFalse();
    }

    @Property
    void before_the_release_only_the_trainer_sees_others(@ForAll ReviewerRole role, @ForAll boolean finished) {
        LayerAccess access = new LayerAccess(role, finished, false, false);
        assertThat(access.maySee(Layer.PEERS)).isEqualTo(role == ReviewerRole.TRAINER && finished);
        assertThat(access.mayTalk()).isFalse();
    }

    @Property
    void a_peer_never_sees_the_author_on_herself_nor_the_client(
            @ForAll boolean finished, @ForAll boolean released, @ForAll boolean withdrawn) {
        LayerAccess access = new LayerAccess(ReviewerRole.PEER, finished, released, withdrawn);
        assertThat(access.maySee(Layer.SELF)).isFalse();
        assertThat(access.maySee(Layer.CLIENT)).isFalse();
        assertThat(access.voices(PEER_A, ALL)).doesNotContain(SELF).contains(PEER_A);
    }

    @Property
    void a_release_takes_nothing_away_and_a_withdrawal_takes_no_numbers(
            @ForAll ReviewerRole role, @ForAll boolean finished, @ForAll boolean released, @ForAll Layer layer) {
        boolean before = new LayerAccess(role, finished, false, false).maySee(layer);
        boolean seen = new LayerAccess(role, finished, released, false).maySee(layer);
        assertThat(!before || seen).isTrue();
        assertThat(new LayerAccess(role, finished, released, true).maySee(layer))
                .isEqualTo(seen);
    }

    @Property
    void words_end_with_the_text_and_so_does_speaking(
            @ForAll ReviewerRole role, @ForAll boolean finished, @ForAll boolean released) {
        LayerAccess gone = new LayerAccess(role, finished, released, true);
        assertThat(gone.mayReadWords()).isFalse();
        assertThat(gone.maySpeak()).isFalse();
        LayerAccess there = new LayerAccess(role, finished, released, false);
        assertThat(there.maySpeak()).isEqualTo(there.mayTalk()).isEqualTo(finished && released);
    }

    @Property
    void what_is_not_finished_is_nobodys_to_see_but_its_own_reviewers(@ForAll ReviewerRole role) {
        AssignedReview own =
                ALL.stream().filter(review -> review.role() == role).findFirst().orElseThrow();
        AssignedReview open = unfinished(PEER_B);
        assertThat(LayerAccess.of(own, true, false).maySee(own, open)).isFalse();
        assertThat(LayerAccess.of(open, true, false).maySee(open, open)).isTrue();
    }

    @Example
    void everybody_sees_what_is_hers_after_the_release() {
        assertThat(LayerAccess.of(SELF, true, false).voices(SELF, ALL)).isEqualTo(ALL);
        assertThat(LayerAccess.of(PEER_A, true, false).voices(PEER_A, ALL)).containsExactly(PEER_A, PEER_B, TRAINER);
        assertThat(LayerAccess.of(TRAINER, false, false).voices(TRAINER, ALL)).isEqualTo(ALL);
        assertThat(LayerAccess.of(SELF, false, false).voices(SELF, ALL)).containsExactly(SELF);
        assertThat(LayerAccess.of(SELF, true, false).maySee(Layer.CLIENT)).isTrue();
        assertThat(LayerAccess.of(TRAINER, false, false).maySee(Layer.CLIENT)).isTrue();
    }

    private static AssignedReview unfinished(AssignedReview like) {
        return review(like.id(), like.role(), like.letter(), null);
    }

    private static AssignedReview review(ReviewerRole role, String letter) {
        return review(named(role.name() + letter), role, letter, Instant.EPOCH);
    }

    private static AssignedReview review(
            UUID id, ReviewerRole role, String letter, @org.jspecify.annotations.Nullable Instant finishedAt) {
        UUID one = named("one");
        return new AssignedReview(
                id,
                one,
                one,
                one,
                one,
                named("author"),
                named(role + letter),
                role,
                letter,
                "v",
                finishedAt,
                "",
                "",
                0);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.toLowerCase(Locale.ROOT).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
