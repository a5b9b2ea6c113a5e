package almanac.account;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Somebody named, as the directory of people knows them. The e-mail address is for the house alone, never for readers.
///
/// @param publicId the id that may leave the system
public record Person(
        long id,
        UUID publicId,
        Handle handle,
        PersonKind kind,
        Optional<String> email,
        SortedMap<Language, ProfileText> texts,
        Appointment appointment,
        Instant createdAt) {
    public Person {
        texts = new TreeMap<>(texts);
    }

    public Set<Role> roles() {
        return appointment.roles();
    }

    /// The languages that the role of translator was given for.
    public Set<Language> translates() {
        return appointment.translates();
    }

    public boolean isService() {
        return kind == PersonKind.SERVICE;
    }

    public Set<Language> languages() {
        return texts.keySet();
    }

    /// Acts without a token, with all scopes.
    public Actor acting() {
        return new Actor(id, Optional.empty(), Actor.PROGRAM.scopes(), appointment);
    }

    /// In that language, else in the publication's default, else in any.
    Profile in(Language language, Language standard) {
        var text = Optional.ofNullable(texts.get(language))
                .or(() -> Optional.ofNullable(texts.get(standard)))
                .or(() -> texts.values().stream().findFirst())
                .orElseGet(() -> ProfileText.named(handle.value()));
        return new Profile(id, handle, text.name(), text.bio());
    }

    Map<String, Object> forAudit() {
        var told = new TreeMap<String, Object>(appointment.forAudit());
        told.put("handle", handle.value());
        told.put("kind", kind.name());
        told.put("names", names());
        return told;
    }

    private Map<String, String> names() {
        var names = new TreeMap<String, String>();
        texts.forEach((language, text) -> names.put(language.tag(), text.name()));
        return names;
    }
}
