package nl.naast.progress.web;

import java.util.List;
import java.util.UUID;
import nl.naast.review.AssignedReview;

/** Who speaks in the feedback on one conversation: the author first, the trainer last. */
record Voices(List<AssignedReview> reviews) {
    private static final List<String> ORDER = List.of("self", "peer-a", "peer-b", "peer-c", "trainer");

    String of(UUID review) {
        return reviews.stream()
                .filter(voice -> voice.id().equals(review))
                .findFirst()
                .map(AssignedReview::voice)
                .orElse("");
    }

    int placeOf(UUID review) {
        return place(of(review));
    }

    static int place(String voice) {
        return ORDER.indexOf(voice);
    }
}
