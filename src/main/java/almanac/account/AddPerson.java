package almanac.account;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The order to add somebody. Without a handle one is proposed from the first name given.
public record AddPerson(
        Optional<Handle> handle,
        PersonKind kind,
        Optional<String> email,
        Map<Language, ProfileText> texts,
        Set<Role> roles,
        Set<Language> translates) {
    public AddPerson {
        texts = Map.copyOf(texts);
        roles = Set.copyOf(roles);
        translates = Set.copyOf(translates);
    }

    public static AddPerson named(String name, Language language) {
        return new AddPerson(
                Optional.empty(),
                PersonKind.PERSON,
                Optional.empty(),
                Map.of(language, ProfileText.named(name)),
                Set.of(),
                Set.of());
    }

    public AddPerson called(Handle handle) {
        return new AddPerson(Optional.of(handle), kind, email, texts, roles, translates);
    }

    public AddPerson reachedAt(String email) {
        return new AddPerson(handle, kind, Optional.of(email), texts, roles, translates);
    }

    public AddPerson with(Language language, ProfileText text) {
        var more = new HashMap<>(texts);
        more.put(language, text);
        return new AddPerson(handle, kind, email, more, roles, translates);
    }

    public AddPerson as(Role... roles) {
        return new AddPerson(handle, kind, email, texts, Set.of(roles), translates);
    }

    public AddPerson translatingInto(Language... languages) {
        return new AddPerson(handle, kind, email, texts, roles, Set.of(languages));
    }

    public AddPerson asService() {
        return new AddPerson(handle, PersonKind.SERVICE, email, texts, roles, translates);
    }
}
