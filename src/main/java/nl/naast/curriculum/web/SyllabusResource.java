package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.SameAuthor;
import org.jspecify.annotations.Nullable;

/** Keeps an own lesson or moment while it is written. */
@RequestScoped
@Path("programmes/{programme}/syllabus/{part}/{item}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SyllabusResource {
    /** What stands in the form now, and how the writer last saw it. */
    public record Written(
            @Nullable String module,
            @Nullable String seen,
            @Nullable Map<String, String> fields) {
        OwnForm form() {
            Map<String, String> given = fields == null ? Map.of() : fields;
            return new OwnForm(name -> given.getOrDefault(name, ""));
        }
    }

    /** How it is seen from now on. */
    public record Kept(String seen) {}

    private final EditSyllabus editing;
    private final SameAuthor author;

    @Inject
    public SyllabusResource(EditSyllabus editing, SameAuthor author) {
        this.editing = editing;
        this.author = author;
    }

    @PUT
    public Kept write(
            @PathParam("programme") UUID programme,
            @PathParam("part") String part,
            @PathParam("item") String item,
            @HeaderParam(SameAuthor.HEADER) @Nullable String expected,
            Written written) {
        Actor trainer = author.as(expected);
        String module = written.module() == null ? "" : written.module();
        String seen = written.seen() == null ? "" : written.seen();
        return new Kept(
                SyllabusPart.of(part).orElseThrow(NotFound::new) == SyllabusPart.LESSONS
                        ? editing.put(trainer, programme, written.form().lesson(item, module), seen)
                        : editing.put(trainer, programme, written.form().moment(item, module), seen));
    }
}
