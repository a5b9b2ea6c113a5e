package almanac.account;

import com.ibm.icu.text.Normalizer2;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a name, a few words about somebody and an e-mail address must be like.
final class ProfileRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BIO = 4_000;
    private static final int LONGEST_EMAIL = 254;
    // No line breaks and nothing unseen: such a value could forge a header of a message.
    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{C}@<>\",;:]+@[^\\s\\p{C}@<>\",;:]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private ProfileRules() {}

    static Optional<PersonAdded.Refused> broken(AddPerson order) {
        if (order.texts().isEmpty()) {
            return Optional.of(new PersonAdded.Refused("name", "A person needs a name."));
        }
        return order.texts().values().stream()
                .flatMap(text -> broken(text).stream())
                .findFirst()
                .or(() -> order.email()
                        .filter(email -> !isEmail(email))
                        .map(email -> new PersonAdded.Refused("email", "That is no e-mail address.")));
    }

    static Optional<PersonAdded.Refused> broken(ProfileText text) {
        if (text.name().isBlank()) {
            return Optional.of(new PersonAdded.Refused("name", "A person needs a name."));
        }
        if (text.name().length() > LONGEST_NAME || CONTROL.matcher(text.name()).find()) {
            return Optional.of(
                    new PersonAdded.Refused("name", "A name is one line of at most " + LONGEST_NAME + " characters."));
        }
        if (text.bio().length() > LONGEST_BIO) {
            return Optional.of(
                    new PersonAdded.Refused("bio", "At most " + LONGEST_BIO + " characters can be said here."));
        }
        return Optional.empty();
    }

    static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /// The form in which two addresses that look alike are the same.
    static String folded(String email) {
        return FOLDED.normalize(email);
    }
}
