package nl.naast.annotation.web;

import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.web.TextsForPage;

/**
 * Whose marks they are, by sign and role or letter; never by name.
 *
 * @param key for scripts and style sheets, for instance {@code peer-a}
 */
public record Voice(String key, String sign, String name) {
    static Voice of(AssignedReview review, AssignedReview own, TextsForPage texts) {
        String sign = "voice-" + review.voice().replace("peer-", "reader-");
        if (review.id().equals(own.id())) {
            return new Voice(review.voice(), sign, texts.get("annotation.voice.own"));
        }
        return review.role() == ReviewerRole.SELF
                ? new Voice(review.voice(), sign, texts.get("annotation.voice.author"))
                : new Voice(review.voice(), sign, texts.get("review.voice." + review.voice()));
    }
}
