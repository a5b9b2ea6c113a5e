package almanac.account;

import static almanac.account.Role.AUTHOR;
import static almanac.account.Role.EDITOR;
import static almanac.account.Role.OWNER;
import static almanac.account.Role.TRANSLATOR;
import static almanac.account.Scope.ADMIN;
import static almanac.account.Scope.PUBLISH;
import static almanac.account.Scope.READ_DRAFTS;
import static almanac.account.Scope.TRANSLATE;
import static almanac.account.Scope.WRITE;

import almanac.shared.Language;
import java.util.Optional;
import java.util.Set;

/// What an actor may do: the one place that says it. Roles decide, scopes narrow; whatever is not allowed here is
/// refused.
///
/// Owners and editors read everything, work on everything and publish; an editor given to some languages writes and
/// publishes in these alone. Authors write articles that name them as author, in every language. Translators write
/// translations into the languages given to them.
public record Rights(Actor actor) {
    /// May begin an article with these authors in that language.
    public boolean mayBegin(Set<Long> authors, Language original) {
        return actor.has(WRITE) && (edits(original) || isAuthorAmong(authors));
    }

    /// May change the text of an article by these authors in one of its languages.
    public boolean mayRevise(Set<Long> authors, Language original, Language language) {
        var writes = actor.has(WRITE) && (edits(language) || isAuthorAmong(authors));
        var translates = (actor.has(TRANSLATE) || actor.has(WRITE)) && !language.equals(original);
        return writes || (translates && (edits(language) || translatesInto(language)));
    }

    /// May read what is not published.
    public boolean mayRead(Set<Long> authors, Language original, Language language) {
        var reads = actor.has(READ_DRAFTS)
                && (edits() || isAuthorAmong(authors) || (!language.equals(original) && translatesInto(language)));
        return reads || mayRevise(authors, original, language);
    }

    /// What of the unpublished may be listed; lists are for those with the scope to read drafts.
    public Reach reach() {
        if (!actor.has(READ_DRAFTS)) {
            return Reach.NOTHING;
        }
        return new Reach(
                edits(),
                actor.is(AUTHOR) ? Optional.of(actor.person()) : Optional.empty(),
                actor.is(TRANSLATOR) ? actor.translates() : Set.of());
    }

    /// May publish, schedule and withdraw in that language.
    public boolean mayPublish(Language language) {
        return actor.has(PUBLISH) && edits(language);
    }

    /// May give an article other topics or authors; an author only to an article of their own.
    public boolean mayDescribe(Set<Long> authors, Language original) {
        return mayBegin(authors, original);
    }

    /// May bring files.
    public boolean mayKeepFiles() {
        return (actor.has(WRITE) || actor.has(TRANSLATE)) && !actor.roles().isEmpty();
    }

    /// May replace or take away a file that somebody brought.
    public boolean mayTakeAway(Optional<Long> broughtBy) {
        return actor.has(WRITE)
                && (edits()
                        || !actor.roles().isEmpty()
                                && broughtBy.filter(by -> by == actor.person()).isPresent());
    }

    /// May add topics and people without any role.
    public boolean mayArrange() {
        return actor.has(ADMIN) && edits();
    }

    /// May change settings, people's roles and whatever concerns the whole.
    public boolean mayAdminister() {
        return actor.has(ADMIN) && actor.is(OWNER);
    }

    private boolean edits() {
        return actor.is(OWNER) || actor.is(EDITOR);
    }

    private boolean edits(Language language) {
        var limits = actor.appointment().edits();
        return actor.is(OWNER) || (actor.is(EDITOR) && (limits.isEmpty() || limits.contains(language)));
    }

    private boolean isAuthorAmong(Set<Long> authors) {
        return actor.is(AUTHOR) && authors.contains(actor.person());
    }

    private boolean translatesInto(Language language) {
        return actor.is(TRANSLATOR) && actor.translates().contains(language);
    }
}
