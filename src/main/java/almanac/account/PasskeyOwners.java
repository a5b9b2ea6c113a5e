package almanac.account;

import almanac.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// People as WebAuthn knows them: what an authenticator shows of whom a passkey is for.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final People people;
    private final Publications publications;

    PasskeyOwners(People people, Publications publications) {
        this.people = people;
        this.publications = publications;
    }

    PublicKeyCredentialUserEntity entity(Person person) {
        var standard = publications.current().defaultLanguage();
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyTable.userId(person.publicId()))
                .name(person.email().orElse(person.handle().value()))
                .displayName(person.in(standard, standard).name())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        var publicId = PasskeyTable.publicId(id);
        return people.all().stream()
                .filter(person -> person.publicId().equals(publicId))
                .findFirst()
                .map(this::entity)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return people.withEmail(name).map(this::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("People are added by People");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("People are removed by People");
    }
}
