package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.shared.Handle;
import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@AlmanacTest
@Transactional
class PeopleTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Autowired
    Audit audit;

    private Person added(AddPerson order) {
        return people.add(order, Actor.PROGRAM).person();
    }

    @Test
    void a_name_proposes_the_handle_and_a_taken_one_gets_a_number() {
        assertThat(added(AddPerson.named("Inès Moreau", EN)).handle()).isEqualTo(new Handle("ines-moreau"));
        assertThat(added(AddPerson.named("Ines Moreau", EN)).handle()).isEqualTo(new Handle("ines-moreau-2"));
        assertThat(people.add(AddPerson.named("Another", EN).called(new Handle("ines-moreau")), Actor.PROGRAM))
                .isInstanceOf(PersonAdded.HandleTaken.class);
    }

    @Test
    void a_person_without_a_name_in_a_language_keeps_the_one_of_the_default_language() {
        var sato = added(AddPerson.named("Haruka Sato", EN).with(JA, ProfileText.named("佐藤 遥")));
        assertThat(people.profile(sato.id(), JA)).map(Profile::name).contains("佐藤 遥");
        assertThat(people.profile(sato.handle(), Language.of("ar")))
                .map(Profile::name)
                .contains("Haruka Sato");
    }

    @Test
    void addresses_that_look_alike_belong_to_one_person() {
        added(AddPerson.named("One", EN).reachedAt("foo@example.org"));
        assertThat(people.add(AddPerson.named("Two", EN).reachedAt("ＦＯＯ@example.org"), Actor.PROGRAM))
                .isInstanceOf(PersonAdded.EmailTaken.class);
        assertThat(people.add(AddPerson.named("Three", EN).reachedAt("a@b\r\nBcc: c@d"), Actor.PROGRAM))
                .isInstanceOf(PersonAdded.Refused.class);
    }

    @Test
    void addresses_are_told_apart_by_what_they_say_and_not_by_how_they_are_typed() {
        added(AddPerson.named("One", EN).reachedAt("jos\u00e9@example.org"));
        for (var same : List.of("jose\u0301@example.org", "JOS\u00c9@EXAMPLE.ORG", "jos\u00e9@example\uff0eorg")) {
            assertThat(people.withEmail(same)).as(same).isPresent();
            assertThat(people.add(AddPerson.named("Two", EN).reachedAt(same), Actor.PROGRAM))
                    .as(same)
                    .isInstanceOf(PersonAdded.EmailTaken.class);
        }
        added(AddPerson.named("Three", EN).reachedAt("info@example.org"));
        assertThat(people.withEmail("\u0130nfo@example.org"))
                .as("a Turkish letter is another")
                .isEmpty();
        assertThat(people.withEmail("\u0131nfo@example.org")).isEmpty();
    }

    @Test
    void a_token_is_kept_hashed_and_carries_its_owners_rights() {
        var editor = added(AddPerson.named("Daniel Okafor", EN).as(Role.EDITOR));
        var order = new IssueToken(editor.id(), "press", Set.of(Scope.WRITE), Optional.empty());
        var token = tokens.issue(order, Actor.PROGRAM);
        var actor = tokens.authenticate(token.secret()).orElseThrow();
        assertThat(actor.person()).isEqualTo(editor.id());
        assertThat(actor.rights().mayBegin(Set.of(), EN)).isTrue();
        assertThat(actor.rights().mayPublish(EN)).isFalse();
        assertThat(tokens.authenticate(token.secret() + "x")).isEmpty();
        assertThat(tokens.revoke(token.id(), Actor.PROGRAM)).isTrue();
        assertThat(tokens.authenticate(token.secret())).isEmpty();
        assertThat(audit.of("token/" + token.id()))
                .extracting(AuditEntry::action)
                .containsExactly("token.issued", "token.revoked");
    }

    @Test
    void an_expired_token_is_nobodys() {
        var editor = added(AddPerson.named("Daniel Okafor", EN).as(Role.EDITOR));
        var order = new IssueToken(editor.id(), "old", Set.of(Scope.WRITE), Optional.of(Instant.EPOCH));
        assertThat(tokens.authenticate(tokens.issue(order, Actor.PROGRAM).secret()))
                .isEmpty();
    }
}
