package almanac.mail;

/// A letter to one person, as plain text and as HTML with the same words.
public record Letter(String to, String subject, String text, String html) {
    public Letter {
        if ((to + subject).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An address and a subject are one line each");
        }
    }
}
