package nl.naast.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.institute.Seat;
import org.jspecify.annotations.Nullable;

/** What is taught: the content that ships with the product, and what a programme makes of it. */
public interface Syllabuses {
    /** All that ships with the product, in its order. */
    Syllabus bundled();

    /** What is taught to someone with these places now: at the first where she studies, or else at the first. */
    Syllabus of(List<Seat> seats);

    /**
     * A version that was published once.
     *
     * @param version null for what ships with the product
     * @throws nl.naast.shared.NotFound when there is no such version
     */
    Syllabus version(@Nullable UUID version);

    /** The pictures in lessons and paths. */
    Optional<Picture> picture(String id);

    /** All of them, for who wants to show one. */
    List<Picture> pictures();
}
