package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import com.ibm.icu.text.BreakIterator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Beginnings of texts, cut where a reader of the language would not notice.
class TeaserTests {
    /// In nine languages, words with letters of several code points, emoji among them, and no end of a sentence.
    private static final Map<String, String> RUNS = Map.of(
            "en", "a family 👨‍👩‍👧‍👦 went naïvely past a café under the flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿 of a coöperative ",
            "ja", "がぎぐげご👩🏽‍🚀葛󠄀飾区で機械学習が予測したことを、",
            "zh-Hans", "机器学习👩🏽‍🔬预测了我们所期待的一切，而后",
            "ko", "각각의 예측은 👨‍👩‍👧 기한이 있고 ",
            "es", "el pingüino 🧑🏿‍🎓 olvidó su predicción sobre el año ",
            "de", "die Übergrößenträger 👩‍👩‍👦 prüften die Vorhersage übermäßig ",
            "fr", "l’élève 🧑‍🏫 a prévu l’été où tout était déjà ",
            "pt-BR", "a previsão 🧑🏾‍💻 não é ação e também não é coração ",
            "ar", "تَعَلُّمُ الآلَةِ 👨‍👩‍👧‍👦 وَمَا تَوَقَّعْنَاهُ مِنْهُ ");

    @Test
    void no_letter_is_ever_cut_in_two() {
        RUNS.forEach((tag, run) -> {
            var language = Language.of(tag);
            var text = run.repeat(4).strip().replaceAll("\\s+", " ");
            var letters = BreakIterator.getCharacterInstance(language.icu());
            letters.setText(text);
            for (var room = 2; room < text.codePointCount(0, text.length()); room++) {
                var teaser = Prose.teaser(text, language, room);
                assertThat(teaser).endsWith("…");
                assertThat(teaser.codePointCount(0, teaser.length())).isLessThanOrEqualTo(room);
                var kept = teaser.substring(0, teaser.length() - 1);
                assertThat(text).startsWith(kept);
                assertThat(letters.isBoundary(kept.length()))
                        .as("%s cut after %d: %s", tag, room, teaser)
                        .isTrue();
            }
        });
    }

    @Test
    void a_sentence_that_ends_in_time_ends_the_teaser() {
        assertThat(Prose.teaser("予測は外れた。それでも書いておく価値はある。", Language.of("ja"), 12))
                .isEqualTo("予測は外れた。");
        assertThat(Prose.teaser("فشل التوقع. ومع ذلك يستحق أن يُكتب.", Language.of("ar"), 15))
                .isEqualTo("فشل التوقع.");
        assertThat(Prose.teaser("So it was. Nobody had asked.", Language.of("en"), 15))
                .isEqualTo("So it was.");
    }
}
