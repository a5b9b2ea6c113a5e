package almanac.studio;

import almanac.web.Link;
import almanac.web.StudioPage;

/// What happened in place of a page of the studio, and what to do now.
public record StudioProblem(String title, String code, String text, Link way) implements StudioPage {}
