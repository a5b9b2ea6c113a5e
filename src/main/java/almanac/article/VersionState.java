package almanac.article;

/// Where a language version stands; a scheduled one may be live with an older text.
public enum VersionState {
    DRAFT,
    SCHEDULED,
    LIVE,
    WITHDRAWN
}
