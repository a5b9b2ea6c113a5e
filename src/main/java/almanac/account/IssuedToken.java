package almanac.account;

/// A new token; the secret is told this once and kept nowhere.
///
/// @param shown its first letters, by which people tell it from others
public record IssuedToken(long id, String secret, String shown) {
    @Override
    public String toString() {
        return "IssuedToken[" + shown + "…]";
    }
}
