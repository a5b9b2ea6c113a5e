/// Knows of every block of a translation what it was made from, by whom or what; says what is missing or behind.
///
/// The draft's Markdown is the only text. Beside it stand *wordings*, which are only ever added: this block, in these
/// words, was made from those blocks in those words. Everything else is derived from them when asked: `Sheet` is the
/// answer, row by row, pure and without a database. Read `Sheet`, then `Sheets` (how one is read) and `Translating`
/// (how blocks are written; people, machines and files all come through there).
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "relay",
            "markup",
            "publication",
            "web",
            "mail",
            "account",
            "media",
            "topic",
            "article"
        })
@NullMarked
package almanac.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
