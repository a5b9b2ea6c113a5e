package almanac.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/// Draws what is shown in place of a page that failed, for an edge of its own; readers' are drawn by the site.
public interface FailedPages {
    /// The request attribute that says that a form was not believed to be ours.
    String FORM_REFUSED = FailedPages.class.getName() + ".form";

    /// Whether the page that failed is theirs.
    boolean isFor(String path);

    /// @return the view
    String show(int status, HttpServletRequest request, HttpServletResponse response, Model model);
}
