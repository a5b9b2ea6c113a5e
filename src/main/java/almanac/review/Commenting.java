package almanac.review;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.article.DraftBlocks;
import almanac.article.VersionKey;
import almanac.markup.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Talking over single blocks of a text.
@Component
public class Commenting {
    private static final int LONGEST = 10_000;

    private final Talks talks;
    private final DraftBlocks blocks;
    private final Concerned concerned;
    private final ReviewLetters letters;
    private final Audit audit;

    Commenting(Talks talks, DraftBlocks blocks, Concerned concerned, ReviewLetters letters, Audit audit) {
        this.talks = talks;
        this.blocks = blocks;
        this.concerned = concerned;
        this.letters = letters;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Talk> of(VersionKey text) {
        return talks.of(text);
    }

    /// A thread of that text; there is none of another's.
    @Transactional(readOnly = true)
    public Optional<Talk> find(VersionKey text, long thread) {
        return talks.find(thread).filter(about -> about.text().equals(text)).map(Talks.About::talk);
    }

    /// Says the first word about a block of the draft as it is now.
    @Transactional
    public Commented begin(VersionKey text, String block, String words, Actor by) {
        return broken(words).orElseGet(() -> {
            var draft = blocks.of(text);
            var meant = draft.flatMap(numbered -> named(numbered.blocks(), block));
            if (meant.isEmpty()) {
                return new Commented.Gone();
            }
            var thread = talks.begin(
                    text, block, meant.get().cut().text(), draft.get().revision());
            return said(text, thread, words, by);
        });
    }

    private static Optional<Block> named(List<Block> blocks, String id) {
        return blocks.stream().filter(block -> block.id().value().equals(id)).findFirst();
    }

    /// Answers in a thread, which is open again with that.
    @Transactional
    public Commented answer(VersionKey text, long thread, String words, Actor by) {
        return broken(words).orElseGet(() -> {
            if (find(text, thread).isEmpty()) {
                return new Commented.Gone();
            }
            talks.reopen(thread);
            return said(text, thread, words, by);
        });
    }

    private Commented said(VersionKey text, long thread, String words, Actor by) {
        talks.say(thread, by.person(), words.strip());
        audit.record(by, "comment.added", text.subject(), Map.of(), Map.of("thread", thread));
        letters.tell(concerned.listeners(text, thread), text, "commented", words.strip(), by);
        return new Commented.Kept(thread);
    }

    private static Optional<Commented> broken(String words) {
        if (words.isBlank()) {
            return Optional.of(new Commented.Empty());
        }
        return words.length() > LONGEST ? Optional.of(new Commented.TooLong(LONGEST)) : Optional.empty();
    }

    /// Nothing more is to be said; false where there is no such thread.
    @Transactional
    public boolean resolve(VersionKey text, long thread, Actor by) {
        var open = find(text, thread).filter(Talk::open);
        if (open.isEmpty()) {
            return false;
        }
        talks.resolve(thread, by.person());
        audit.record(by, "comment.resolved", text.subject(), Map.of("thread", thread), Map.of());
        return true;
    }
}
