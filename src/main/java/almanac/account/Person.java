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
/// @param publicId   the id that may leave the system
/// @param translates the languages that the role of translator was given for
public record Person(
        long id,
        UUID publicId,
        Handle handle,
        PersonKind kind,
        Optional<String> email,
        SortedMap<Language, ProfileText> texts,
        Set<Role> roles,
        Set<Language> translates,
        Instant createdAt) {
    public Person {
        texts = new TreeMap<>(texts);
        roles = Set.copyOf(roles);
        translates = Set.copyOf(translates);
    }

    public boolean isService() {
        return kind == PersonKind.SERVICE;
    }

    public Set<Language> languages() {
        return texts.keySet();
    }

    /// Acts without a token, with all scopes.
    public Actor acting() {
        return new Actor(id, Optional.empty(), Actor.PROGRAM.scopes(), roles, translates);
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
        return Map.of(
                "handle", handle.value(),
                "kind", kind.name(),
                "names", names(),
                "roles", roles.stream().map(Role::toString).sorted().toList(),
                "translates", translates.stream().map(Language::tag).sorted().toList());
    }

    private Map<String, String> names() {
        var names = new TreeMap<String, String>();
        texts.forEach((language, text) -> names.put(language.tag(), text.name()));
        return names;
    }
}
