package almanac.publication;

import almanac.shared.Language;

/// A language of the publication, with its own rules.
///
/// @param digits the CLDR numbering system that numbers and dates are shown in, such as `latn` or `arab`
public record SiteLanguage(Language language, MissingPolicy missing, String digits) {
    public boolean showsOriginals() {
        return missing == MissingPolicy.ORIGINAL;
    }
}
