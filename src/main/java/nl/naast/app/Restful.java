package nl.naast.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The programming interface lives under one path. */
@ApplicationPath("/api")
public class Restful extends Application {
    /** The server would describe the whole interface to whoever asks. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
