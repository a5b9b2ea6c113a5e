package almanac.site;

import almanac.shared.Tag;
import almanac.web.Choice;
import almanac.web.Frame;
import almanac.web.PublicPage;
import java.util.List;

/// A page for what cannot be shown: what happened, and where to go.
public record ProblemPage(Frame frame, String code, String title, String text, List<Choice> languages, List<Named> ways)
        implements PublicPage {
    /// The same page, which a change of that makes stale.
    ProblemPage showing(Tag tag) {
        return new ProblemPage(frame.showing(tag), code, title, text, languages, ways);
    }
}
