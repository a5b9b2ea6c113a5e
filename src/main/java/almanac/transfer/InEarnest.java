package almanac.transfer;

import almanac.account.Guests;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Retires the guests of a demonstration where the same site is now run in earnest.
@Component
@ConditionalOnWebApplication
class InEarnest {
    private final SampleSettings settings;
    private final SampleRemoval removal;
    private final Guests guests;

    InEarnest(SampleSettings settings, SampleRemoval removal, Guests guests) {
        this.settings = settings;
        this.removal = removal;
        this.guests = guests;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!settings.demo() && removal.isThere()) {
            SampleContent.GUESTS.forEach(guest -> guests.retire(guest.person()));
        }
    }
}
