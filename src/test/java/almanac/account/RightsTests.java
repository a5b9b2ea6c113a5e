package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final Language FR = Language.of("fr");
    private static final Set<Long> OWN = Set.of(7L);
    private static final Set<Long> FOREIGN = Set.of(8L);

    private static Rights of(Role role) {
        return of(EnumSet.allOf(Scope.class), role);
    }

    private static Rights of(Set<Scope> scopes, Role role) {
        return of(scopes, new Appointment(Set.of(role), Set.of(JA), Set.of()));
    }

    private static Rights of(Set<Scope> scopes, Appointment appointment) {
        return new Actor(7, Optional.empty(), scopes, appointment).rights();
    }

    @Test
    void an_author_writes_own_articles_and_publishes_none() {
        assertThat(of(Role.AUTHOR).mayBegin(OWN, EN)).isTrue();
        assertThat(of(Role.AUTHOR).mayBegin(FOREIGN, EN)).isFalse();
        assertThat(of(Role.AUTHOR).mayRevise(FOREIGN, EN, EN)).isFalse();
        assertThat(of(Role.AUTHOR).mayRead(FOREIGN, EN, EN)).isFalse();
        assertThat(of(Role.AUTHOR).mayPublish(EN)).isFalse();
    }

    @Test
    void a_translator_writes_translations_into_given_languages_only() {
        assertThat(of(Role.TRANSLATOR).mayRevise(FOREIGN, EN, JA)).isTrue();
        assertThat(of(Role.TRANSLATOR).mayRevise(FOREIGN, EN, FR)).isFalse();
        assertThat(of(Role.TRANSLATOR).mayRevise(FOREIGN, JA, JA)).isFalse();
        assertThat(of(Role.TRANSLATOR).mayRead(FOREIGN, EN, FR)).isFalse();
        assertThat(of(Role.TRANSLATOR).mayBegin(OWN, EN)).isFalse();
    }

    @Test
    void only_editors_and_owners_publish_and_only_owners_administer() {
        assertThat(of(Role.EDITOR).mayPublish(EN)).isTrue();
        assertThat(of(Role.OWNER).mayPublish(EN)).isTrue();
        assertThat(of(Role.TRANSLATOR).mayPublish(EN)).isFalse();
        assertThat(of(Role.EDITOR).mayAdminister()).isFalse();
        assertThat(of(Role.OWNER).mayAdminister()).isTrue();
    }

    @Test
    void an_editor_of_some_languages_writes_and_publishes_in_these_and_reads_all() {
        var editor = of(EnumSet.allOf(Scope.class), new Appointment(Set.of(Role.EDITOR), Set.of(), Set.of(JA)));
        assertThat(editor.mayPublish(JA)).isTrue();
        assertThat(editor.mayPublish(EN)).isFalse();
        assertThat(editor.mayRevise(FOREIGN, EN, JA)).isTrue();
        assertThat(editor.mayRevise(FOREIGN, EN, EN)).isFalse();
        assertThat(editor.mayRevise(FOREIGN, EN, FR)).isFalse();
        assertThat(editor.mayBegin(OWN, EN)).isFalse();
        assertThat(editor.mayDescribe(FOREIGN, EN)).isFalse();
        assertThat(editor.mayDescribe(FOREIGN, JA)).isTrue();
        assertThat(editor.mayRead(FOREIGN, EN, FR)).isTrue();
        assertThat(editor.reach().everything()).isTrue();
    }

    @Test
    void limits_of_an_editor_limit_no_other_role() {
        var both = new Appointment(Set.of(Role.EDITOR, Role.AUTHOR), Set.of(), Set.of(JA));
        var author = of(EnumSet.allOf(Scope.class), both);
        assertThat(author.mayRevise(OWN, EN, EN)).isTrue();
        assertThat(author.mayPublish(EN)).isFalse();
        var owner = new Appointment(Set.of(Role.EDITOR, Role.OWNER), Set.of(), Set.of(JA));
        assertThat(of(EnumSet.allOf(Scope.class), owner).mayPublish(EN)).isTrue();
    }

    @Test
    void a_scope_narrows_what_a_role_allows() {
        assertThat(of(Set.of(Scope.READ_DRAFTS), Role.OWNER).mayRevise(OWN, EN, EN))
                .isFalse();
        assertThat(of(Set.of(Scope.WRITE), Role.OWNER).mayPublish(EN)).isFalse();
        assertThat(of(Set.of(Scope.TRANSLATE), Role.OWNER).mayRevise(OWN, EN, EN))
                .isFalse();
    }

    @Test
    void lists_reach_exactly_what_may_be_read() {
        for (var role : Role.values()) {
            for (var authors : Set.of(OWN, FOREIGN)) {
                for (var language : Set.of(EN, JA, FR)) {
                    var rights = of(Set.of(Scope.READ_DRAFTS), role);
                    assertThat(reaches(rights.reach(), authors, language))
                            .as("%s, %s, %s", role, authors, language)
                            .isEqualTo(rights.mayRead(authors, EN, language));
                }
            }
        }
        assertThat(of(Set.of(Scope.WRITE), Role.OWNER).reach()).isEqualTo(Reach.NOTHING);
    }

    /// As the queries say it.
    private static boolean reaches(Reach reach, Set<Long> authors, Language language) {
        return reach.everything()
                || reach.author().filter(authors::contains).isPresent()
                || (!language.equals(EN) && reach.translates().contains(language));
    }
}
