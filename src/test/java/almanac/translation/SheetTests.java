package almanac.translation;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.article.DraftText;
import almanac.article.Words;
import almanac.markup.Alignment;
import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.markup.BlockKind;
import almanac.markup.Cut;
import almanac.markup.Markup;
import almanac.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What holds of every translation whatever is done to its original and to itself, tried on edits drawn by lot; the
/// number of the repetition is the seed.
class SheetTests {
    private static final Markup MARKUP = Markup.knowing(Set.of());
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final String[] ENGLISH =
            ("almanac tide moon harbour ledger forecast winter signal river copper paper window letter engine garden"
                            + " market number season promise shadow stone thread valley wheat")
                    .split(" ");
    private static final String[] JAPANESE = "予測 機械 学習 季節 港 手紙 数字 約束 谷 川 市場 庭 影 糸 石 冬 信号 銅 紙 窓".split(" ");

    /// A site with one original and one translation, driven by lot.
    private static final class Site {
        private final Random random;
        private final Map<String, String> texts = new HashMap<>();
        private List<String> english = new ArrayList<>();
        private List<String> japanese = new ArrayList<>();
        private List<Block> source = List.of();
        private List<Block> target = List.of();
        private Ledger ledger = Ledger.EMPTY;
        private int ids;
        private int numbers = 100;

        Site(long seed) {
            random = new Random(seed);
            for (int count = 0; count < 12; count++) {
                english.add(sentence(ENGLISH, " "));
            }
            revise();
        }

        String sentence(String[] vocabulary, String join) {
            var words = new ArrayList<String>();
            for (int count = 0; count < 9; count++) {
                words.add(vocabulary[random.nextInt(vocabulary.length)]);
            }
            words.set(random.nextInt(9), Integer.toString(numbers++));
            return String.join(join, words);
        }

        void revise() {
            source = aligned(source, english);
        }

        private List<Block> aligned(List<Block> before, List<String> paragraphs) {
            var cuts = new ArrayList<Cut>();
            cuts.add(new Cut(BlockKind.TITLE, "A title"));
            paragraphs.forEach(text -> cuts.add(new Cut(BlockKind.PARAGRAPH, text)));
            cuts.forEach(cut -> texts.put(cut.hash(), cut.text()));
            return Alignment.continuing(before, cuts, () -> new BlockId("b" + ids++));
        }

        /// Somebody saved the translation as a whole.
        void saved() {
            target = aligned(target, japanese);
            ledger = ledger.with(Settling.of(words(1, EN, source), words(2, JA, target), ledger, false));
        }

        Words words(long version, Language language, List<Block> blocks) {
            var body = blocks.stream().skip(1).map(block -> block.cut().text()).collect(Collectors.joining("\n\n"));
            return new Words(
                    new UUID(0, 1),
                    version,
                    language,
                    version == 1,
                    1,
                    Optional.empty(),
                    DraftText.of(blocks.getFirst().cut().text(), body),
                    MARKUP.read(body),
                    blocks,
                    Optional.empty(),
                    Instant.EPOCH.plusSeconds(numbers++),
                    Optional.of(7L));
        }

        Sheet sheet() {
            return Sheet.of(
                    words(1, EN, source),
                    Optional.of(words(2, JA, target)),
                    new Sheet.Known(ledger, Equivalents.NONE, Map.of(), hash -> Optional.ofNullable(texts.get(hash))));
        }

        /// A translation of all that is there, with the same numbers, as a person would write it.
        void translateAll() {
            japanese = new ArrayList<>(english.stream().map(this::japanese).toList());
            saved();
        }

        String japanese(String sentence) {
            var number = sentence.replaceAll("\\D+", " ").strip();
            return sentence(JAPANESE, "の").replaceAll("\\d+", number);
        }
    }

    private static String said(Sheet sheet, BlockId source) {
        return sheet.row(source).flatMap(Row::target).orElse("");
    }

    @RepeatedTest(80)
    void an_untouched_block_keeps_its_translation_a_moved_one_too_and_an_edited_one_is_stale(RepetitionInfo seed) {
        var site = new Site(seed.getCurrentRepetition());
        site.translateAll();
        var before = site.sheet();
        assertThat(before.rows()).allMatch(row -> row.state() == BlockState.TRANSLATED);
        var old = site.source.stream()
                .collect(Collectors.toMap(Block::id, block -> block.cut().text()));

        var edited = new HashSet<String>();
        for (int edits = 0; edits < 4; edits++) {
            int at = site.random.nextInt(site.english.size());
            switch (site.random.nextInt(4)) {
                case 0 -> {
                    var words = site.english.get(at).split(" ");
                    words[(site.random.nextInt(8))] = "edited";
                    site.english.set(at, String.join(" ", words));
                    edited.add(site.english.get(at));
                }
                case 1 -> site.english.add(at, site.sentence(ENGLISH, " "));
                case 2 -> site.english.remove(at);
                default -> Collections.swap(site.english, at, site.random.nextInt(site.english.size()));
            }
        }
        site.revise();
        var after = site.sheet();
        for (var row : after.rows()) {
            var id = row.source().id();
            if (!old.containsKey(id)) {
                assertThat(row.state()).isEqualTo(BlockState.MISSING);
            } else if (old.get(id).equals(row.source().cut().text())) {
                assertThat(row.state()).isEqualTo(BlockState.TRANSLATED);
                assertThat(said(after, id)).isEqualTo(said(before, id));
            } else {
                assertThat(row.state()).isEqualTo(BlockState.STALE);
                assertThat(row.previous()).contains(old.get(id));
                assertThat(said(after, id)).isEqualTo(said(before, id));
            }
        }
        // Nothing of the translation went anywhere.
        var shown = after.rows().stream()
                .flatMap(row -> row.targets().stream())
                .map(made -> made.block().id())
                .collect(Collectors.toCollection(HashSet::new));
        after.gone().forEach(made -> shown.add(made.block().id()));
        assertThat(shown).containsAll(site.target.stream().map(Block::id).toList());
    }

    @RepeatedTest(80)
    void nothing_that_people_wrote_is_lost_whatever_is_done_to_the_translation(RepetitionInfo seed) {
        var site = new Site(seed.getCurrentRepetition());
        site.translateAll();
        var ever = new HashSet<>(site.japanese);
        for (int saves = 0; saves < 5; saves++) {
            int at = site.random.nextInt(site.japanese.size());
            switch (site.random.nextInt(3)) {
                case 0 -> site.japanese.remove(at);
                case 1 -> site.japanese.set(at, site.japanese.get(at).replaceFirst("の", "や"));
                default -> Collections.swap(site.japanese, at, site.random.nextInt(site.japanese.size()));
            }
            site.saved();
            ever.addAll(site.japanese);
        }
        var sheet = site.sheet();
        var offered = new HashSet<String>();
        sheet.rows().forEach(row -> {
            row.targets().forEach(made -> offered.add(made.block().cut().text()));
            offered.addAll(row.setAside());
        });
        sheet.loose().forEach(made -> offered.add(made.block().cut().text()));
        assertThat(offered).containsAll(ever);
    }

    @RepeatedTest(40)
    void a_text_from_outside_finds_its_source_although_blocks_of_it_are_missing(RepetitionInfo seed) {
        var site = new Site(seed.getCurrentRepetition());
        var missing = site.random.nextInt(site.english.size());
        site.japanese =
                new ArrayList<>(site.english.stream().map(site::japanese).toList());
        var right = new HashMap<String, String>();
        for (int at = 0; at < site.english.size(); at++) {
            right.put(site.english.get(at), site.japanese.get(at));
        }
        site.japanese.remove(missing);
        site.saved();
        var sheet = site.sheet();
        for (int at = 0; at < site.english.size(); at++) {
            var row = sheet.rows().get(at + 1);
            assertThat(row.target())
                    .isEqualTo(
                            at == missing
                                    ? Optional.empty()
                                    : Optional.ofNullable(
                                            right.get(row.source().cut().text())));
        }
    }
}
