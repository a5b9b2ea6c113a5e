package almanac.article;

/// What came of mapping an address of a former site.
public sealed interface FormerMapped {
    /// It was not known before.
    record Fresh() implements FormerMapped {}

    /// It led there already.
    record Unchanged() implements FormerMapped {}

    /// It led elsewhere until now.
    record Replaced(FormerTarget before) implements FormerMapped {}

    record Refused(String reason) implements FormerMapped {}
}
