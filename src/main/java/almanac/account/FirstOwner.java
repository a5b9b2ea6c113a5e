package almanac.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On a site where nobody can sign in: makes the owner whom the settings name, or tells a link that makes one.
@Component
@ConditionalOnWebApplication
class FirstOwner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstOwner.class);

    private final OwnerSettings settings;
    private final Entering entering;
    private final Passwords passwords;

    FirstOwner(OwnerSettings settings, Entering entering, Passwords passwords) {
        this.settings = settings;
        this.entering = entering;
        this.passwords = passwords;
    }

    /// Before the line that tells the address, which is the last of a start.
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void welcome() {
        if (!passwords.nobodyHasOne()) {
            return;
        }
        if (settings.givenEmail().isBlank()) {
            entering.setUpLink().ifPresent(link -> LOG.info("Nobody can sign in yet. Set up an owner at {}", link));
        } else {
            named();
        }
    }

    private void named() {
        var email = settings.givenEmail();
        var name = email.substring(0, Math.max(email.indexOf('@'), 0));
        var outcome = entering.owner(name.isBlank() ? email : name, email, settings.givenPassword());
        switch (outcome) {
            case Entered.Welcome(var person) ->
                LOG.info("{} is the owner now", person.email().orElse(""));
            case Entered.Refused(var fault) ->
                LOG.error("almanac.owner.password is refused ({}); nobody can sign in yet", fault);
            case Entered.Unclear unclear ->
                LOG.error("almanac.owner.email is refused ({}); nobody can sign in yet", unclear.reason());
            case Entered.NoSuchLink() -> throw new IllegalStateException("No link was followed");
        }
    }
}
