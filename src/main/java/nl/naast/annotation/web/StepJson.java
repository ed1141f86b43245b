package nl.naast.annotation.web;

import jakarta.json.JsonObjectBuilder;
import nl.naast.annotation.StepTaken;
import nl.naast.shared.Json;

/** A step as other windows hear of it. */
final class StepJson {
    private StepJson() {}

    static String of(StepTaken step) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("seq", step.seq())
                .add("id", step.stepId().toString())
                .add("kind", step.kind().slug())
                .add("target", step.target());
        String start = json.build().toString();
        // The state is JSON already.
        return start.substring(0, start.length() - 1) + ",\"state\":" + (step.state() == null ? "null" : step.state())
                + "}";
    }
}
