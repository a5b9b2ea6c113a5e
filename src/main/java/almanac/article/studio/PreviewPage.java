package almanac.article.studio;

import almanac.web.StudioPage;

/// The address of a preview, told this one time.
///
/// @param text    the address of the text in the editor
/// @param address absolute, to be given away
public record PreviewPage(String title, String text, String address) implements StudioPage {}
