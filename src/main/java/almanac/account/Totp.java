package almanac.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time passwords (RFC 6238): six digits, steps of 30 seconds, HMAC-SHA-1, as authenticators have them.
final class Totp {
    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;

    private Totp() {}

    static long step(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step) {
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number(secret, step) % MODULUS);
    }

    /// The truncated hash of RFC 4226, 5.3.
    static int number(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            return ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fff_ffff;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA1", impossible);
        }
    }
}
