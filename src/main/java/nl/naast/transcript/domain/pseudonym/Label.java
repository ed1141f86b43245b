package nl.naast.transcript.domain.pseudonym;

/** The words that stand in for something, and when they get a number. */
record Label(String words, Count count) {
    enum Count {
        ALWAYS,
        FROM_THE_SECOND,
        NEVER
    }

    String numbered(int number) {
        boolean bare = count == Count.NEVER || (count == Count.FROM_THE_SECOND && number == 1);
        return bare ? "[" + words + "]" : "[" + words + " " + number + "]";
    }
}
