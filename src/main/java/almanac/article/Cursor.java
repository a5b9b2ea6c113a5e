package almanac.article;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// A place in a list ordered by time, newest first: the last item seen. Readers and programs get it as opaque text.
public record Cursor(Instant publishedAt, long version) {
    private static final int BYTES = Long.BYTES * 3;

    public static Optional<Cursor> parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            var second = bytes.getLong();
            var nano = bytes.getLong();
            return Optional.of(new Cursor(Instant.ofEpochSecond(second, nano), bytes.getLong()));
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(publishedAt.getEpochSecond())
                .putLong(publishedAt.getNano())
                .putLong(version);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
