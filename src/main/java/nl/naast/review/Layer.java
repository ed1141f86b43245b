package nl.naast.review;

/** What can be laid over a conversation: whose look at it. */
public enum Layer {
    /** What the one who looks saw herself. */
    MINE,
    /** The author's look at herself. */
    SELF,
    /** Readers A, B and C. */
    PEERS,
    /** What the person who played the client says of it. */
    CLIENT,
    TRAINER,
    /** How many of the readers saw the same. */
    AGREEMENT;

    /** Where that which somebody saw in this role belongs. */
    public static Layer of(ReviewerRole role) {
        return switch (role) {
            case SELF -> SELF;
            case PEER -> PEERS;
            case TRAINER -> TRAINER;
        };
    }
}
