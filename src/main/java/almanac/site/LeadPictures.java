package almanac.site;

import almanac.article.LeadPicture;
import almanac.media.Focus;
import almanac.media.Library;
import org.springframework.stereotype.Component;

/// Draws lead pictures, with what must stay in sight of them where a page crops them.
@Component
class LeadPictures {
    private static final int TENTH = 10;

    private final Library library;

    LeadPictures(Library library) {
        this.library = library;
    }

    Picture of(LeadPicture lead) {
        var shown = lead.picture();
        return new Picture(
                shown.src(),
                shown.srcset(),
                shown.width(),
                shown.height(),
                lead.alt(),
                classes(library.focus(lead.asset())));
    }

    /// To a tenth, since pages have no styles of their own and the stylesheet knows these.
    private static String classes(Focus focus) {
        return focus.equals(Focus.MIDDLE)
                ? ""
                : "focus-x" + Math.round((float) focus.x() / TENTH) + " focus-y"
                        + Math.round((float) focus.y() / TENTH);
    }
}
