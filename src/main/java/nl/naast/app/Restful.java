package nl.naast.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The programming interface lives under one path. */
@ApplicationPath("/api")
public class Restful extends Application {}
