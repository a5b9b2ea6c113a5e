package almanac.site.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// A response that is written down and sent to nobody.
final class Captured extends Response.Wrapper {
    private final HttpFields.Mutable headers = HttpFields.build();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = Finished.OK;
    private boolean committed;
    private boolean ended;

    Captured(Request request, Response response) {
        super(request, response);
    }

    Finished finished() {
        return Finished.of(status == 0 ? Finished.OK : status, headers, body.toByteArray());
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public HttpFields.Mutable getHeaders() {
        return headers;
    }

    @Override
    public void setTrailersSupplier(@Nullable Supplier<HttpFields> trailers) {
        // A page has none.
    }

    @Override
    public boolean isCommitted() {
        return committed;
    }

    @Override
    public boolean hasLastWrite() {
        return ended;
    }

    @Override
    public boolean isCompletedSuccessfully() {
        return ended;
    }

    @Override
    public void reset() {
        headers.clear();
        body.reset();
        status = Finished.OK;
        committed = false;
        ended = false;
    }

    @Override
    public CompletableFuture<Void> writeInterim(int code, HttpFields fields) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        committed = true;
        ended |= last;
        if (content != null) {
            var bytes = new byte[content.remaining()];
            content.get(bytes);
            body.writeBytes(bytes);
        }
        callback.succeeded();
    }
}
