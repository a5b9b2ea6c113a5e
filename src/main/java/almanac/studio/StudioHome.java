package almanac.studio;

import almanac.web.StudioPage;

/// What waits for whoever signed in.
public record StudioHome(String title) implements StudioPage {}
