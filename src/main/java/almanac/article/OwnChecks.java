package almanac.article;

import almanac.article.Finding.Level;
import almanac.markup.Oddity;
import almanac.media.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The checks that need nothing but the text itself and the media library.
@Configuration(proxyBeanMethods = false)
class OwnChecks {
    private static final int LONG_TITLE = 120;
    private static final int LONG_SUMMARY = 300;

    @Bean
    Check oddities(Settings settings) {
        return text -> text.manuscript().oddities(settings.of(text.language())).stream()
                .map(oddity -> finding(text, oddity))
                .toList();
    }

    private static Finding finding(Check.Text text, Oddity oddity) {
        var block = oddity.cut() < 0 || oddity.cut() >= text.manuscript().cuts().size()
                ? Optional.<almanac.markup.BlockId>empty()
                : Optional.of(text.bodyBlock(oddity.cut()).id());
        return new Finding(Level.WARNING, oddity.code(), block, oddity.details());
    }

    @Bean
    Check lengths() {
        return text -> {
            var findings = new ArrayList<Finding>();
            if (text.words().title().isEmpty()) {
                findings.add(new Finding(Level.ERROR, "title-missing", Optional.empty(), Map.of()));
            }
            longerThan(findings, "title-long", text.words().title(), LONG_TITLE);
            longerThan(findings, "summary-long", text.words().summary(), LONG_SUMMARY);
            if (text.words().body().isBlank()) {
                findings.add(new Finding(Level.WARNING, "body-empty", Optional.empty(), Map.of()));
            }
            return findings;
        };
    }

    private static void longerThan(List<Finding> findings, String code, String text, int most) {
        var length = text.codePointCount(0, text.length());
        if (length > most) {
            findings.add(new Finding(
                    Level.WARNING,
                    code,
                    Optional.empty(),
                    Map.of("length", Integer.toString(length), "most", Integer.toString(most))));
        }
    }

    @Bean
    Check pictures(Media media) {
        return text -> {
            var findings = new ArrayList<Finding>();
            text.words()
                    .picture()
                    .filter(reference -> media.find(reference).isEmpty())
                    .ifPresent(reference -> findings.add(new Finding(
                            Level.WARNING, Oddity.UNKNOWN_MEDIA, Optional.empty(), Map.of("reference", reference))));
            if (text.words().picture().isPresent() && text.words().pictureAlt().isEmpty()) {
                findings.add(new Finding(Level.WARNING, "lead-picture-alt-missing", Optional.empty(), Map.of()));
            }
            return findings;
        };
    }
}
