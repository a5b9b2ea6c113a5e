package almanac.article.api;

import almanac.article.Finding;
import almanac.shared.Language;
import almanac.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What checks found, as calls tell it: by its code for programs, and in a sentence for the person behind them.
@Component
class Told {
    private static final String WORDS = "article.check.";

    private final Words words;

    Told(Words words) {
        this.words = words;
    }

    /// The language in which findings are told to whoever sends this `Accept-Language`.
    Language language(String accepted) {
        return words.accepted(accepted, WORDS + "body-empty");
    }

    List<Map<String, Object>> of(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> told(finding, language)).toList();
    }

    private Map<String, Object> told(Finding finding, Language language) {
        var told = new LinkedHashMap<String, Object>();
        told.put("level", finding.level().name().toLowerCase(Locale.ROOT));
        told.put("code", finding.code());
        told.put("block", finding.block().map(block -> block.value()).orElse(null));
        told.put("message", words.text(language, WORDS + finding.code(), finding.details()));
        told.put("details", finding.details());
        return told;
    }
}
