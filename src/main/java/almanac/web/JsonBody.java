package almanac.web;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads the body of a call as one JSON object, up to a limit; an empty body is an empty object.
class JsonBody implements HandlerMethodArgumentResolver {
    /// A body text of two million characters, each written as an escape, and room for the rest.
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Pattern JSON_TYPE =
            Pattern.compile("\\s*application/([a-z0-9.-]+\\+)?json\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    private final ObjectReader reader;

    JsonBody(JsonMapper json) {
        this.reader = json.reader()
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == JsonForm.class;
    }

    @Override
    public JsonForm resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var bytes = bytes(request);
        if (bytes.length == 0) {
            return new JsonForm(JsonNodeFactory.instance.objectNode());
        }
        refuseOtherTypes(request.getHeader(HttpHeaders.CONTENT_TYPE));
        try {
            if (reader.readTree(bytes) instanceof ObjectNode object) {
                return new JsonForm(object);
            }
        } catch (JacksonException malformed) {
            throw Problem.malformed("The body is not JSON" + place(malformed.getLocation()) + ".")
                    .refusal();
        }
        throw Problem.malformed("The body must be a JSON object.").refusal();
    }

    /// Nowhere in particular where the whole is refused, for being nested too deeply.
    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : ": line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /// A form that was sent by mistake would only be found to be no JSON.
    private static void refuseOtherTypes(@Nullable String type) {
        if (type != null && !JSON_TYPE.matcher(type).lookingAt()) {
            throw Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-media-type",
                            "The body has another type",
                            "Send JSON with Content-Type: application/json.")
                    .refusal();
        }
    }

    private static byte[] bytes(NativeWebRequest request) throws IOException {
        var servlet = request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class);
        if (servlet == null) {
            return new byte[0];
        }
        var body = servlet.getInputStream();
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            // Whoever still sends would see a broken connection and not the answer; but nobody is listened to for ever.
            body.skip(MOST_BYTES);
            throw Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "too-large",
                            "The body is too large",
                            "A body has at most " + MOST_BYTES + " bytes.")
                    .refusal();
        }
        return bytes;
    }
}
