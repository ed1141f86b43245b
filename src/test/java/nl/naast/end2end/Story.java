package nl.naast.end2end;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One student's practice conversation, in her language.
 *
 * @param student her full name; her sign-in name is the first one
 * @param fileName empty when the text is pasted
 * @param helpfulTurn where the helper does something well, and {@code slip} where not
 * @param other a fellow student who handed in, and whose readers can still change
 */
record Story(
        String language,
        String student,
        String fileName,
        String text,
        int turns,
        int helpfulTurn,
        int slip,
        String helpful,
        String hindering,
        String better,
        String other) {

    static List<Story> all() {
        return List.of(dutch(), english());
    }

    boolean pasted() {
        return fileName.isEmpty();
    }

    /** Her first and her last name. */
    List<String> names() {
        return List.of(student.split(" "));
    }

    /** Words that no other conversation has. */
    String words() {
        return language.equals("nl") ? "Ik durf de post niet meer open te maken" : "I keep looking at the telephone";
    }

    /** For the name of the test. */
    @Override
    public String toString() {
        return language;
    }

    private static Story dutch() {
        return new Story(
                "nl",
                "Noor Bakker",
                "",
                read("story-nl.txt"),
                12,
                3,
                5,
                "stelt een open, nieuwsgierige vraag",
                "ongevraagd advies",
                "Zullen we samen kijken wat er nu als eerste op je af komt?",
                "Lotte Vermeulen");
    }

    private static Story english() {
        return new Story(
                "en",
                "Pim Schouten",
                "conversation.vtt",
                read("story-en.vtt"),
                12,
                3,
                5,
                "asks an open, curious question",
                "unasked advice",
                "Would it help to think together about what you could do?",
                "Milan Jansen");
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Story.class.getResourceAsStream("/end2end/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
