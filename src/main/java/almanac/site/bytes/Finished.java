package almanac.site.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.springframework.util.DigestUtils;

/// An answer to its last byte, as it is and compressed, the same for everybody.
///
/// @param headers what goes with it, but for what depends on how it is sent
/// @param packed  compressed by gzip; empty where that would gain nothing
/// @param etag    names its content, without quotation marks
record Finished(int status, HttpFields headers, byte[] plain, byte[] packed, String etag) {
    static final int OK = 200;
    static final int AWAY = 503;

    /// What each sending decides for itself, and what would tell readers apart.
    private static final Set<HttpHeader> OF_THE_SENDING = EnumSet.of(
            HttpHeader.CONTENT_LENGTH,
            HttpHeader.TRANSFER_ENCODING,
            HttpHeader.CONNECTION,
            HttpHeader.DATE,
            HttpHeader.SERVER,
            HttpHeader.ETAG,
            HttpHeader.ACCEPT_RANGES,
            HttpHeader.SET_COOKIE);

    private static final int WORTH_PACKING = 600;
    private static final byte[] NOTHING = {};

    static Finished of(int status, HttpFields sent, byte[] body) {
        var headers = HttpFields.build();
        for (HttpField field : sent) {
            if (field.getHeader() == null || !OF_THE_SENDING.contains(field.getHeader())) {
                headers.add(field);
            }
        }
        if (status == 404 || status == 410 || status >= 500) {
            headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        }
        var given = sent.get(HttpHeader.ETAG);
        var etag = given == null ? DigestUtils.md5DigestAsHex(body) : given.replaceAll("^W/|\"", "");
        return new Finished(status, headers.asImmutable(), body, packed(body), etag);
    }

    private static byte[] packed(byte[] body) {
        if (body.length < WORTH_PACKING) {
            return NOTHING;
        }
        var packed = new ByteArrayOutputStream(body.length / 3);
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    boolean canBePacked() {
        return packed.length > 0;
    }

    /// Whether it is a page, and not word that there is none here.
    boolean isPage() {
        return status == OK;
    }

    /// Whether it says what stands, or stands no longer, at an address.
    boolean isWordOfAnAddress() {
        return status == 301 || status == 302 || status == 404 || status == 410;
    }

    boolean failed() {
        return status >= 500;
    }

    int weight() {
        return plain.length + packed.length + 1_000;
    }
}
