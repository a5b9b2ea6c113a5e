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
        return new Actor(7, Optional.empty(), scopes, Set.of(role), Set.of(JA)).rights();
    }

    @Test
    void an_author_writes_own_articles_and_publishes_none() {
        assertThat(of(Role.AUTHOR).mayBegin(OWN)).isTrue();
        assertThat(of(Role.AUTHOR).mayBegin(FOREIGN)).isFalse();
        assertThat(of(Role.AUTHOR).mayRevise(FOREIGN, EN, EN)).isFalse();
        assertThat(of(Role.AUTHOR).mayRead(FOREIGN, EN, EN)).isFalse();
        assertThat(of(Role.AUTHOR).mayPublish()).isFalse();
    }

    @Test
    void a_translator_writes_translations_into_given_languages_only() {
        assertThat(of(Role.TRANSLATOR).mayRevise(FOREIGN, EN, JA)).isTrue();
        assertThat(of(Role.TRANSLATOR).mayRevise(FOREIGN, EN, FR)).isFalse();
        assertThat(of(Role.TRANSLATOR).mayRevise(FOREIGN, JA, JA)).isFalse();
        assertThat(of(Role.TRANSLATOR).mayRead(FOREIGN, EN, FR)).isFalse();
        assertThat(of(Role.TRANSLATOR).mayBegin(OWN)).isFalse();
    }

    @Test
    void only_editors_and_owners_publish_and_only_owners_administer() {
        assertThat(of(Role.EDITOR).mayPublish()).isTrue();
        assertThat(of(Role.OWNER).mayPublish()).isTrue();
        assertThat(of(Role.TRANSLATOR).mayPublish()).isFalse();
        assertThat(of(Role.EDITOR).mayAdminister()).isFalse();
        assertThat(of(Role.OWNER).mayAdminister()).isTrue();
    }

    @Test
    void a_scope_narrows_what_a_role_allows() {
        assertThat(of(Set.of(Scope.READ_DRAFTS), Role.OWNER).mayRevise(OWN, EN, EN))
                .isFalse();
        assertThat(of(Set.of(Scope.WRITE), Role.OWNER).mayPublish()).isFalse();
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
