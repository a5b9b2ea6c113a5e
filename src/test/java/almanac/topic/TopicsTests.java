package almanac.topic;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@AlmanacTest
@Transactional
class TopicsTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");

    @Autowired
    Topics topics;

    private TopicAdded added(Map<Language, String> names) {
        return topics.add(AddTopic.named(names), Actor.PROGRAM);
    }

    @Test
    void a_topic_is_found_at_its_own_address_in_each_language() {
        added(Map.of(EN, "Language models", JA, "言語モデル"));
        assertThat(topics.at(JA, new Slug("言語モデル"))).map(TopicView::handle).contains(new Handle("language-models"));
        assertThat(topics.at(EN, new Slug("language-models")))
                .map(TopicView::name)
                .contains("Language models");
        assertThat(topics.at(Language.of("ar"), new Slug("language-models"))).isPresent();
    }

    @Test
    void a_taken_address_gets_a_number() {
        added(Map.of(EN, "Edge"));
        added(Map.of(EN, "Edge!"));
        assertThat(topics.at(EN, new Slug("edge-2"))).isPresent();
    }

    @Test
    void a_name_without_a_letter_is_refused() {
        assertThat(added(Map.of(EN, "!!"))).isInstanceOf(TopicAdded.Refused.class);
    }
}
