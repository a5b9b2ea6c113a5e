package almanac.transfer;

import almanac.account.Guests;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.web.SamplePublication;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sample publication, to the studio: whom one may be in a demonstration, and the way to one's own.
@Component
class TriedSample implements SamplePublication {
    private static final List<Guest> GUESTS = List.of(
            new Guest("editor", new Handle("daniel-okafor"), Set.of()),
            new Guest("author", new Handle("haruka-sato"), Set.of()),
            new Guest("translator", new Handle("yuki-tanabe"), Set.of(Language.of("ja"))));

    private final SampleSettings settings;
    private final SampleRemoval removal;
    private final Guests guests;

    TriedSample(SampleSettings settings, SampleRemoval removal, Guests guests) {
        this.settings = settings;
        this.removal = removal;
        this.guests = guests;
    }

    @Override
    public boolean isThere() {
        return removal.isThere();
    }

    @Override
    public List<Guest> guests() {
        return settings.demo() && isThere() ? GUESTS : List.of();
    }

    @Override
    @Transactional
    public void remove() {
        GUESTS.forEach(guest -> guests.farewell(guest.person()));
        removal.remove(Set.of());
    }
}
