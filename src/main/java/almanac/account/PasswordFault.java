package almanac.account;

/// Why a password is refused.
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    EASY_TO_GUESS
}
