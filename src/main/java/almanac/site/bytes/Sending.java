package almanac.site.bytes;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Sends an answer as this reader can take it: compressed or not, without what they have already, without a body to
/// whoever asks for the head.
final class Sending {
    private static final String GZIP = "gzip";
    private static final String OF_GZIP = "-gzip";
    private static final int NOT_MODIFIED = 304;
    private static final HttpField PACKED = new HttpField(HttpHeader.CONTENT_ENCODING, GZIP);

    private final Request request;
    private final Finished page;
    private final boolean packed;

    Sending(Request request, Finished page) {
        this.request = request;
        this.page = page;
        this.packed = page.canBePacked()
                && request.getHeaders()
                        .getQualityCSV(HttpHeader.ACCEPT_ENCODING)
                        .contains(GZIP);
    }

    /// Whether the reader has it already, in whatever encoding.
    boolean isKnown() {
        return page.isPage()
                && request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).stream()
                        .flatMap(listed -> List.of(listed.split(",")).stream())
                        .map(tag -> tag.strip().replaceAll("^W/|\"", ""))
                        .anyMatch(
                                tag -> tag.equals(page.etag()) || tag.equals(page.etag() + OF_GZIP) || tag.equals("*"));
    }

    void to(Response response, String cacheStatus, Callback callback) {
        var headers = response.getHeaders();
        page.headers().forEach(headers::add);
        headers.put("Cache-Status", cacheStatus);
        if (page.isPage()) {
            headers.put(HttpHeader.ETAG, '"' + page.etag() + (packed ? OF_GZIP : "") + '"');
        }
        vary(response);
        if (isKnown()) {
            headers.remove(HttpHeader.CONTENT_TYPE);
            headers.remove(HttpHeader.CONTENT_LANGUAGE);
            response.setStatus(NOT_MODIFIED);
            callback.succeeded();
            return;
        }
        response.setStatus(page.status());
        body(response, callback);
    }

    private void vary(Response response) {
        var names = new LinkedHashSet<String>();
        page.headers()
                .getValuesList(HttpHeader.VARY)
                .forEach(listed ->
                        List.of(listed.split(",")).stream().map(String::strip).forEach(names::add));
        if (page.canBePacked()) {
            names.add("Accept-Encoding");
        }
        if (!names.isEmpty()) {
            response.getHeaders().put(HttpHeader.VARY, String.join(", ", names));
        }
    }

    private void body(Response response, Callback callback) {
        var bytes = packed ? page.packed() : page.plain();
        if (packed) {
            response.getHeaders().put(PACKED);
        }
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        var headOnly = request.getMethod().equals(HttpMethod.HEAD.asString());
        response.write(true, headOnly ? ByteBuffer.allocate(0) : ByteBuffer.wrap(bytes), callback);
    }
}
