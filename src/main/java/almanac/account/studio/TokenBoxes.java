package almanac.account.studio;

import almanac.account.Actor;
import almanac.account.IssueToken;
import almanac.account.IssuedToken;
import almanac.account.Person;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tokens as one's own page and the pages of people and programs show and make them.
@Component
class TokenBoxes {
    private static final int LONGEST_NAME = 100;

    private final Tokens tokens;
    private final PageWords words;

    TokenBoxes(Tokens tokens, PageWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /// A token as it was asked for; nothing where it is unclear what it is for or what it allows.
    Optional<IssuedToken> issue(Person person, String name, List<String> scopes, Actor by) {
        var chosen =
                scopes.stream().flatMap(scope -> Scope.parse(scope).stream()).collect(Collectors.toSet());
        return name.isBlank() || name.length() > LONGEST_NAME || chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(tokens.issue(new IssueToken(person.id(), name.strip(), chosen, Optional.empty()), by));
    }

    String unclear(HttpServletRequest request) {
        return words.text(request, "account.token.unclear");
    }

    /// One's own, by which programs act with one's rights.
    TokenBox own(
            Person self, String path, @Nullable String problem, @Nullable String token, HttpServletRequest request) {
        var lead = words.text(request, "account.tokens.lead");
        return new TokenBox(path, lead, rows(self, request), scopes(request), problem, token);
    }

    /// A program's, for owners.
    TokenBox of(
            Person service, String path, @Nullable String problem, @Nullable String token, HttpServletRequest request) {
        return new TokenBox(path, null, rows(service, request), scopes(request), problem, token);
    }

    /// Another person's, which owners may only end.
    TokenBox ending(Person person, String path, HttpServletRequest request) {
        return new TokenBox(path, null, rows(person, request), List.of(), null, null);
    }

    private List<Tick> scopes(HttpServletRequest request) {
        return Arrays.stream(Scope.values())
                .map(scope -> new Tick(scope.toString(), words.text(request, "account.scope." + scope), false))
                .toList();
    }

    private List<TokenBox.Row> rows(Person person, HttpServletRequest request) {
        return tokens.of(person.id()).stream()
                .map(token -> new TokenBox.Row(
                        token.id(),
                        token.name(),
                        token.shown(),
                        token.scopes().stream().map(Scope::toString).sorted().collect(Collectors.joining(", ")),
                        words.moment(request, token.createdAt()),
                        token.lastUsed().map(at -> words.moment(request, at)).orElse(null)))
                .toList();
    }

    /// Ends a token of theirs; another's is left alone.
    boolean revoke(Person person, long id, Actor by) {
        return tokens.isOf(id, person.id()) && tokens.revoke(id, by);
    }
}
