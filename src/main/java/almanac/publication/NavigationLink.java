package almanac.publication;

import almanac.shared.Language;

/// A link in the publication's head or foot, in one language.
///
/// @param path an encoded path of the site, or an absolute address
public record NavigationLink(Place place, Language language, String label, String path) {
    public enum Place {
        HEADER,
        FOOTER
    }
}
