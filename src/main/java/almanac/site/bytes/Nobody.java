package almanac.site.bytes;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Attributes;
import org.jspecify.annotations.Nullable;

/// A request as nobody in particular would send it: the wish alone, without cookies, tokens, or anything else by which
/// one reader's page could differ from another's. Attributes are its own, since it may not be the only one made of a
/// request.
final class Nobody extends Request.Wrapper {
    private final HttpURI address;
    private final HttpFields headers;
    private final Attributes attributes = new Attributes.Mapped();

    Nobody(Request request, String site, Wish wish) {
        super(request);
        this.address = HttpURI.from(site + wish.address());
        this.headers = headers(wish);
        if (wish.isForWordThatWeAreAway()) {
            attributes.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, Finished.AWAY);
            attributes.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/" + wish.form());
        }
    }

    private HttpFields headers(Wish wish) {
        var plain = HttpFields.build()
                .put(HttpHeader.HOST, address.getAuthority())
                .put(HttpHeader.ACCEPT, wish.form().equals(Wish.MARKDOWN) ? "text/markdown" : "text/html");
        if (wish.path().equals(Wish.DOOR)) {
            plain.put(HttpHeader.ACCEPT_LANGUAGE, wish.form());
        }
        return plain.asImmutable();
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.asString();
    }

    @Override
    public HttpURI getHttpURI() {
        return address;
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.getAttribute(name);
    }

    @Override
    public @Nullable Object setAttribute(String name, @Nullable Object value) {
        return attributes.setAttribute(name, value);
    }

    @Override
    public @Nullable Object removeAttribute(String name) {
        return attributes.removeAttribute(name);
    }

    @Override
    public Set<String> getAttributeNameSet() {
        return attributes.getAttributeNameSet();
    }

    @Override
    public Map<String, Object> asAttributeMap() {
        return attributes.asAttributeMap();
    }

    @Override
    public void clearAttributes() {
        attributes.clearAttributes();
    }
}
