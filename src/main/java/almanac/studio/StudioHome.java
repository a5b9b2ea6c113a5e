package almanac.studio;

import almanac.web.Link;
import almanac.web.StudioPage;
import almanac.web.Todo;
import java.util.List;

/// What waits for whoever signed in, and what goes on around them.
///
/// @param first what to do where nothing waits
public record StudioHome(String title, List<Todo.Group> waiting, List<Todo.Group> around, List<Link> first)
        implements StudioPage {}
