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
        Appointment appointment) {
    public AddPerson {
        texts = Map.copyOf(texts);
    }

    public static AddPerson named(String name, Language language) {
        return named(Map.of(language, ProfileText.named(name)));
    }

    public static AddPerson named(Map<Language, ProfileText> texts) {
        return new AddPerson(Optional.empty(), PersonKind.PERSON, Optional.empty(), texts, Appointment.NONE);
    }

    public AddPerson called(Handle handle) {
        return new AddPerson(Optional.of(handle), kind, email, texts, appointment);
    }

    public AddPerson reachedAt(String email) {
        return new AddPerson(handle, kind, Optional.of(email), texts, appointment);
    }

    public AddPerson with(Language language, ProfileText text) {
        var more = new HashMap<>(texts);
        more.put(language, text);
        return new AddPerson(handle, kind, email, more, appointment);
    }

    public AddPerson as(Appointment appointment) {
        return new AddPerson(handle, kind, email, texts, appointment);
    }

    public AddPerson as(Role... roles) {
        return as(new Appointment(Set.of(roles), appointment.translates(), appointment.edits()));
    }

    /// For whoever was made a translator just before.
    public AddPerson translatingInto(Language... languages) {
        return as(new Appointment(appointment.roles(), Set.of(languages), appointment.edits()));
    }

    /// For whoever was made an editor just before.
    public AddPerson editingOnly(Language... languages) {
        return as(new Appointment(appointment.roles(), appointment.translates(), Set.of(languages)));
    }

    public AddPerson asService() {
        return new AddPerson(handle, PersonKind.SERVICE, email, texts, appointment);
    }
}
