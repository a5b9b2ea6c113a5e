package almanac.account;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Spring Security's word for whoever acts in the running request.
final class Recognised extends AbstractAuthenticationToken {
    private final transient Actor actor;

    private Recognised(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    static SecurityContext context(Actor actor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new Recognised(actor));
        return context;
    }

    static Optional<Actor> actor() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Recognised recognised
                ? Optional.of(recognised.actor)
                : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return Long.toString(actor.person());
    }
}
