package almanac.site.bytes;

import almanac.web.ShelfMark;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// The first to see a request: turns away who mistook the host, sends others to the one true address, hands out
/// finished pages, and lets the rest in, readers as nobody.
final class Doorkeeper extends Handler.Wrapper {
    private static final int MOVED = 301;
    private static final int MALFORMED = 400;
    private static final int MISDIRECTED = 421;
    private static final long PATIENCE_SECONDS = 30;

    private final Door door;

    Doorkeeper(Handler behind, Door door) {
        super(behind);
        this.door = door;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!door.hosts().know(request)) {
            return turnAway(response, callback);
        }
        var address = request.getHttpURI();
        var path = address.getPath();
        if (!reads(request) || path == null || !path.startsWith("/")) {
            return super.handle(request, response, callback);
        }
        var instead = instead(address);
        if (instead.isPresent()) {
            return sendTo(instead.get(), response, callback);
        }
        if (address.hasViolation(Violation.BAD_UTF8_ENCODING)) {
            Response.writeError(request, response, callback, MALFORMED);
            return true;
        }
        var wish = Wishes.isPublic(path) ? door.wishes().of(request) : Optional.<Wish>empty();
        return wish.isPresent()
                ? answer(wish.get(), request, response, callback)
                : super.handle(request, response, callback);
    }

    private Optional<String> instead(HttpURI address) {
        var query = address.getQuery();
        if (address.hasViolation(Violation.BAD_UTF8_ENCODING)) {
            return door.elsewhere().foreign(address.getPath(), query);
        }
        return door.elsewhere()
                .instead(address.getPath(), query)
                .or(() -> door.addresses()
                        .instead(address.getPath())
                        .map(right -> query == null ? right : right + "?" + query));
    }

    private static boolean reads(Request request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean turnAway(Response response, Callback callback) {
        response.setStatus(MISDIRECTED);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        var words = "No site of that name is here.\n".getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(words), callback);
        return true;
    }

    private static boolean sendTo(String address, Response response, Callback callback) {
        response.setStatus(MOVED);
        response.getHeaders().put(HttpHeader.LOCATION, address);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        callback.succeeded();
        return true;
    }

    private boolean answer(Wish wish, Request request, Response response, Callback callback) throws Exception {
        var answer = door.pages().answer(wish, asked -> draw(asked, request, response));
        var sending = new Sending(request, answer.page());
        door.tally().count(answer.source(), sending.isKnown());
        sending.to(response, answer.source().status(), callback);
        return true;
    }

    private Drawn draw(Wish wish, Request request, Response response) throws Exception {
        var nobody = new Nobody(request, door.site().url(), wish);
        var captured = new Captured(nobody, response);
        var done = new Callback.Completable();
        if (!super.handle(nobody, captured, done)) {
            throw new IllegalStateException("Nothing behind the door answers " + wish.path());
        }
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return new Drawn(captured.finished(), ShelfMark.among(nobody::getAttribute));
    }
}
