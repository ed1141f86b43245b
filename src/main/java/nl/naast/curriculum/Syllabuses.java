package nl.naast.curriculum;

import java.util.List;
import java.util.Optional;
import nl.naast.institute.Seat;

/** What is taught: the content that ships with the product, and what a programme makes of it. */
public interface Syllabuses {
    /** All that ships with the product, in its order. */
    Syllabus bundled();

    /** What is taught to someone with these places; today that is the same for everybody. */
    Syllabus of(List<Seat> seats);

    /** The pictures in lessons and paths. */
    Optional<Picture> picture(String id);
}
