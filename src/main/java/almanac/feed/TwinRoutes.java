package almanac.feed;

import almanac.web.Preference;
import almanac.web.PublicAddresses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Answers with Markdown at a text's own address, to whoever prefers it. A route and no controller, because routes are
/// asked before the pages, and pass on what is not theirs.
@Configuration(proxyBeanMethods = false)
class TwinRoutes {
    private static final List<String> VARY = List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);

    private final TwinAnswers twins;
    private final Spoken spoken;
    private final Set<String> reserved;

    TwinRoutes(TwinAnswers twins, Spoken spoken, List<PublicAddresses> addresses) {
        this.twins = twins;
        this.spoken = spoken;
        this.reserved =
                addresses.stream().flatMap(pages -> pages.reserved().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Bean
    RouterFunction<ServerResponse> preferredTwins() {
        RequestPredicate text = RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                .and(request -> Preference.of(request.headers().header(HttpHeaders.ACCEPT))
                        .isMarkdown())
                .and(RequestPredicates.path("/{language}/{slug:[^.]+}"))
                .and(this::isText);
        return RouterFunctions.route(text, this::answer);
    }

    private boolean isText(ServerRequest request) {
        return spoken.find(request.pathVariable("language")).isPresent()
                && !reserved.contains(request.pathVariable("slug"));
    }

    private ServerResponse answer(ServerRequest request) {
        var answer = twins.at(
                spoken.language(request.pathVariable("language")),
                request.pathVariable("slug"),
                "",
                request.servletRequest());
        var tag = answer.getHeaders().getETag();
        return (tag == null ? Optional.<ServerResponse>empty() : request.checkNotModified(tag))
                .orElseGet(() -> sent(answer));
    }

    private static ServerResponse sent(ResponseEntity<byte[]> answer) {
        var response = ServerResponse.status(answer.getStatusCode())
                .headers(headers -> headers.addAll(answer.getHeaders()))
                .headers(headers -> headers.setVary(VARY));
        var body = answer.getBody();
        return body == null ? response.build() : response.body(body);
    }
}
