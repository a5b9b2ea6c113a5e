package almanac.account;

import almanac.shared.Language;
import almanac.web.SampleAtHand;
import almanac.web.Todo;
import almanac.web.Words;
import almanac.web.Writer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Shows owners, and in a demonstration everybody, the way from the sample publication to their own.
@Component
class OwnPublication implements Todo {
    private final SampleAtHand sample;
    private final Words words;

    OwnPublication(SampleAtHand sample, Words words) {
        this.sample = sample;
        this.words = words;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        var theirs = writer.roles().contains(Role.OWNER.toString())
                || !sample.guests().isEmpty();
        if (!theirs || !sample.isThere()) {
            return Optional.empty();
        }
        var item = new Item(
                words.text(speaking, "account.start"),
                speaking.tag(),
                "/studio/own",
                words.text(speaking, "account.start.note"),
                null,
                false);
        return Optional.of(
                new Group(Place.AROUND, words.text(speaking, "account.start.sample"), List.of(item), 1, null, null));
    }
}
