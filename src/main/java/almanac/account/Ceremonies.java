package almanac.account;

import almanac.publication.Publications;
import almanac.web.SiteAddress;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The two ceremonies of WebAuthn: what is asked of an authenticator, and whether its answer is good. The site is
/// called by the host of its own address, and no other origin's answers count.
@Component
class Ceremonies {
    private static final Logger LOG = LoggerFactory.getLogger(Ceremonies.class);

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SIGNED =
            new TypeReference<>() {};

    private final PasskeyOwners owners;
    private final PasskeyTable keys;
    private final SiteAddress site;
    private final Publications publications;

    Ceremonies(PasskeyOwners owners, PasskeyTable keys, SiteAddress site, Publications publications) {
        this.owners = owners;
        this.keys = keys;
        this.site = site;
        this.publications = publications;
    }

    String creation(Person person, Bytes challenge) {
        return JSON.writeValueAsString(creationOptions(person, challenge));
    }

    private PublicKeyCredentialCreationOptions creationOptions(Person person, Bytes challenge) {
        var user = owners.entity(person);
        List<PublicKeyCredentialDescriptor> known = keys.findByUserId(user.getId()).stream()
                .map(key -> PublicKeyCredentialDescriptor.builder()
                        .id(key.getCredentialId())
                        .transports(key.getTransports())
                        .build())
                .toList();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(ourselves())
                .user(user)
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(Challenges.HOLDS)
                .excludeCredentials(known)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    String request(Bytes challenge) {
        return JSON.writeValueAsString(requestOptions(challenge));
    }

    private PublicKeyCredentialRequestOptions requestOptions(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(site.host())
                .challenge(challenge)
                .timeout(Challenges.HOLDS)
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private PublicKeyCredentialRpEntity ourselves() {
        var publication = publications.current();
        return PublicKeyCredentialRpEntity.builder()
                .id(site.host())
                .name(publication.name(publication.defaultLanguage()))
                .build();
    }

    /// The challenge that an answer says it is to.
    static Optional<Bytes> challenge(String answer) {
        try {
            var data = JSON.readTree(answer)
                    .path("response")
                    .path("clientDataJSON")
                    .asString();
            var said = JSON.readTree(Bytes.fromBase64(data).getBytes())
                    .path("challenge")
                    .asString();
            return said.isEmpty() ? Optional.empty() : Optional.of(Bytes.fromBase64(said));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// Keeps a passkey, if it is what was asked for.
    boolean register(Person person, String name, String made, Bytes challenge) {
        try {
            var key = new RelyingPartyPublicKey(JSON.readValue(made, MADE), name);
            relyingParty()
                    .registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(creationOptions(person, challenge), key));
            return true;
        } catch (JacksonException | WebAuthnException | IllegalArgumentException refused) {
            LOG.info("A passkey for {} was refused: {}", person.handle(), refused.getMessage());
            return false;
        }
    }

    /// Whose passkey signed that challenge here, by their public id.
    Optional<UUID> recognise(String signed, Bytes challenge) {
        try {
            var answer =
                    new RelyingPartyAuthenticationRequest(requestOptions(challenge), JSON.readValue(signed, SIGNED));
            return Optional.ofNullable(relyingParty().authenticate(answer))
                    .map(user -> PasskeyTable.publicId(user.getId()));
        } catch (JacksonException | WebAuthnException | IllegalArgumentException refused) {
            LOG.info("A passkey was refused: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    private Webauthn4JRelyingPartyOperations relyingParty() {
        return new Webauthn4JRelyingPartyOperations(owners, keys, ourselves(), Set.of(site.url()));
    }
}
