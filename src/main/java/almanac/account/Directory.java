package almanac.account;

import almanac.shared.Handle;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everybody, by id and by handle.
record Directory(Map<Long, Person> byId, Map<Handle, Person> byHandle, Map<UUID, Person> byPublicId) {
    static Directory of(Collection<Person> people) {
        return new Directory(
                people.stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity())),
                people.stream().collect(Collectors.toUnmodifiableMap(Person::handle, Function.identity())),
                people.stream().collect(Collectors.toUnmodifiableMap(Person::publicId, Function.identity())));
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Person> find(Handle handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }

    Optional<Person> find(UUID publicId) {
        return Optional.ofNullable(byPublicId.get(publicId));
    }
}
