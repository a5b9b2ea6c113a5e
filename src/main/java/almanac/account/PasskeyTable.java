package almanac.account;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// The passkeys as WebAuthn knows them. A person's id among authenticators is their public one.
@Component
class PasskeyTable implements UserCredentialRepository {
    private static final String ROWS = """
        select key.*, person.public_id
        from account_passkey key
        join account_person person on person.id = key.person
        """;

    private final JdbcClient jdbc;
    private final InstantSource time;

    PasskeyTable(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    static Bytes userId(UUID publicId) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(publicId.getMostSignificantBits())
                .putLong(publicId.getLeastSignificantBits())
                .array());
    }

    static UUID publicId(Bytes userId) {
        var bytes = ByteBuffer.wrap(userId.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /// Adds one, or notes that one was used.
    @Override
    public void save(CredentialRecord key) {
        var now = time.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
            insert into account_passkey (id, person, name, credential, public_key, attestation, signature_count,
                    transports, uv_initialized, backup_eligible, backed_up, created_at)
            select nextval('account_passkey_seq'), person.id, :name, :credential, :publicKey, :attestation, :count,
                   :transports, :uvInitialized, :backupEligible, :backedUp, :now
            from account_person person
            where person.public_id = :publicId
            on conflict (credential) do update
            set signature_count = excluded.signature_count,
                backed_up = excluded.backed_up,
                last_used = excluded.created_at
            where account_passkey.person = excluded.person
            """)
                .param("name", key.getLabel())
                .param("credential", key.getCredentialId().getBytes())
                .param("publicKey", key.getPublicKey().getBytes())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("count", key.getSignatureCount())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("uvInitialized", key.isUvInitialized())
                .param("backupEligible", key.isBackupEligible())
                .param("backedUp", key.isBackupState())
                .param("now", now)
                .param("publicId", publicId(key.getUserEntityUserId()))
                .update();
    }

    private static byte[] bytes(@Nullable Bytes value) {
        return value == null ? new byte[0] : value.getBytes();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(ROWS + "where key.credential = :credential")
                .param("credential", credential.getBytes())
                .query((row, number) -> key(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql(ROWS + "where person.public_id = :publicId order by key.id")
                .param("publicId", publicId(user))
                .query((row, number) -> key(row))
                .list();
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        var lastUsed = row.getObject("last_used", OffsetDateTime.class);
        var created = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(userId(row.getObject("public_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .transports(ArrayColumns.values(row.getArray("transports"), AuthenticatorTransport::valueOf))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("name"))
                .created(created)
                .lastUsed(lastUsed == null ? created : lastUsed.toInstant())
                .build();
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from account_passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }
}
