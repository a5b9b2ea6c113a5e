package almanac.account;

/// Whether somebody is a human or a program that acts in its own name.
public enum PersonKind {
    PERSON,
    SERVICE
}
