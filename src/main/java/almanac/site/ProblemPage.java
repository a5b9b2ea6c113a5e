package almanac.site;

import almanac.web.Choice;
import almanac.web.Frame;
import almanac.web.PublicPage;
import java.util.List;

/// A page for what cannot be shown: what happened, and where to go.
public record ProblemPage(Frame frame, String code, String title, String text, List<Choice> languages, List<Named> ways)
        implements PublicPage {}
