package almanac.site;

import almanac.article.LeadPicture;

/// A picture in the sizes that pages need.
public record Picture(String src, String srcset, int width, int height, String alt) {
    static Picture of(LeadPicture lead) {
        var shown = lead.picture();
        return new Picture(shown.src(), shown.srcset(), shown.width(), shown.height(), lead.alt());
    }
}
