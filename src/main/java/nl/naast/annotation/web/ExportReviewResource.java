package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.naast.annotation.application.ExportReview;
import nl.naast.shared.web.Visitor;

/** A reviewer's own review as a file. */
@RequestScoped
@Path("reviews/{review}")
public class ExportReviewResource {
    private final ExportReview exporting;
    private final Visitor visitor;

    @Inject
    public ExportReviewResource(ExportReview exporting, Visitor visitor) {
        this.exporting = exporting;
        this.visitor = visitor;
    }

    @GET
    @Path("export.json")
    @Produces("application/ld+json")
    public Response json(@PathParam("review") UUID review) {
        return file(
                WebAnnotations.of(exporting.export(visitor.actor(), review)).toString(), "naast-" + review + ".json");
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("review") UUID review) {
        return file(
                ReviewTable.of(exporting.export(visitor.actor(), review), visitor.locale()),
                "naast-" + review + ".csv");
    }

    private static Response file(String content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
