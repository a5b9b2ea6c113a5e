package almanac.account.studio;

import almanac.web.StudioPage;

/// A page that says one thing.
public record PlainPage(String title, String text) implements StudioPage {}
