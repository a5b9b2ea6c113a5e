package almanac.account;

/// What a person is called and says of themselves in one language.
public record ProfileText(String name, String bio) {
    public static ProfileText named(String name) {
        return new ProfileText(name, "");
    }
}
