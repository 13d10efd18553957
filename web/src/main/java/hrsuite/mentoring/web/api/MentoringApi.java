package hrsuite.mentoring.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; resources and providers are found by their annotations. */
@ApplicationPath("api")
public class MentoringApi extends Application {}
