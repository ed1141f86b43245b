package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import nl.naast.assignment.application.DraftChange;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.assignment.web.DraftOnScreen.Saved;
import nl.naast.shared.web.SameAuthor;
import nl.naast.shared.web.TextsForPage;
import org.jspecify.annotations.Nullable;

/** Lets the hand-in page keep a student's draft and have it read. */
@Path("/rounds/{round}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Bounded
@RequestScoped
public class WriteTranscriptResource {
    /** The text to be read into turns, and the revision that is on screen. */
    public record Pasted(@Nullable String text, int revision) {
        private String words() {
            return text == null ? "" : text;
        }
    }

    private final WriteTranscript transcripts;
    private final SameAuthor author;
    private final TextsForPage texts;

    @Inject
    public WriteTranscriptResource(WriteTranscript transcripts, SameAuthor author, TextsForPage texts) {
        this.transcripts = transcripts;
        this.author = author;
        this.texts = texts;
    }

    @GET
    public DraftOnScreen open(
            @PathParam("round") UUID round, @HeaderParam(SameAuthor.HEADER) @Nullable String expected) {
        return DraftOnScreen.of(transcripts.open(author.as(expected), round).draft(), texts);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Saved change(
            @PathParam("round") UUID round,
            @HeaderParam(SameAuthor.HEADER) @Nullable String expected,
            DraftChange change) {
        return Saved.of(transcripts.change(author.as(expected), round, change));
    }

    @DELETE
    public DraftOnScreen startOver(
            @PathParam("round") UUID round, @HeaderParam(SameAuthor.HEADER) @Nullable String expected) {
        transcripts.startOver(author.as(expected), round);
        return open(round, expected);
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    public DraftOnScreen read(
            @PathParam("round") UUID round, @HeaderParam(SameAuthor.HEADER) @Nullable String expected, Pasted pasted) {
        return DraftOnScreen.of(
                transcripts.readText(author.as(expected), round, pasted.words(), pasted.revision()), texts);
    }

    @POST
    @Path("file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public DraftOnScreen readFile(
            @PathParam("round") UUID round,
            @HeaderParam(SameAuthor.HEADER) @Nullable String expected,
            @QueryParam("revision") int revision,
            @QueryParam("layer") Set<String> layers,
            InputStream file)
            throws IOException {
        return DraftOnScreen.of(
                transcripts.readFile(author.as(expected), round, file.readAllBytes(), layers, revision), texts);
    }
}
