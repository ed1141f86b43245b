package nl.naast.transcript.domain.glance;

/** What one language does to ask, in small letters and without punctuation. */
interface QuestionWords {
    /** A sound that keeps the other talking and asks nothing, even with a question mark. */
    boolean onlyListens(String sentence);

    boolean soundsLikeAsking(String sentence);
}
