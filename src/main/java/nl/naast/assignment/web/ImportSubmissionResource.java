package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.naast.assignment.application.ImportConversation;
import nl.naast.assignment.application.ImportConversation.Imported;
import nl.naast.assignment.application.ImportConversation.Wanted;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.web.Visitor;
import nl.naast.transcript.TranscriptLimits;
import org.jspecify.annotations.Nullable;

/** Where the import command hands over one file at a time. */
@Path("/import/conversations")
@RequestScoped
public class ImportSubmissionResource {
    private final ImportConversation importConversation;
    private final Visitor visitor;
    private final TranscriptLimits limits;

    @Inject
    public ImportSubmissionResource(ImportConversation importConversation, Visitor visitor, TranscriptLimits limits) {
        this.importConversation = importConversation;
        this.visitor = visitor;
        this.limits = limits;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Imported post(
            @QueryParam("cohortName") @DefaultValue("") String cohortName,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("operationId") @DefaultValue("") String operationId,
            @QueryParam("beside") @Nullable UUID beside,
            InputStream body)
            throws IOException {
        Wanted wanted = new Wanted(beside, cohortName.strip(), name.strip(), UUID.fromString(operationId), bytes(body));
        return importConversation.bringIn(visitor.actor(), wanted);
    }

    /** One byte more than allowed is read, so that a file of any size costs no more than that. */
    private byte[] bytes(InputStream body) throws IOException {
        byte[] file = body.readNBytes(limits.bytes() + 1);
        if (file.length > limits.bytes()) {
            throw new BusinessRuleViolation("assignment.import.tooLarge", limits.megabytes());
        }
        return file;
    }
}
