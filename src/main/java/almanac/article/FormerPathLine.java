package almanac.article;

/// An address of a former site and where it leads.
public record FormerPathLine(FormerPath from, FormerTarget to) {}
