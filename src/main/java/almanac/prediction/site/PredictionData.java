package almanac.prediction.site;

import almanac.account.People;
import almanac.article.LiveVersion;
import almanac.article.PublishedArticle;
import almanac.prediction.Chronicle;
import almanac.prediction.Expectation;
import almanac.prediction.ForecastWords;
import almanac.prediction.Outcome;
import almanac.prediction.Shown;
import almanac.shared.Language;
import almanac.web.JsonLd;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A prediction as schema.org's `Claim`, and as a `ClaimReview` where somebody else than its author judged it: what one
/// says of oneself is no check of facts. What schema.org has no words for stands under our own.
@Component
class PredictionData {
    private final SiteAddress site;
    private final People people;
    private final ForecastWords words;

    PredictionData(SiteAddress site, People people, ForecastWords words) {
        this.site = site;
        this.people = people;
        this.words = words;
    }

    List<JsonLd> of(Shown shown, PublishedArticle text, Language reader) {
        var data = new ArrayList<JsonLd>();
        data.add(new JsonLd(claim(shown, text)));
        shown.chronicle()
                .standing()
                .filter(verdict -> !verdict.judgement().own())
                .flatMap(verdict -> review(shown, verdict, text, reader))
                .ifPresent(review -> data.add(new JsonLd(review)));
        return data;
    }

    private Map<String, Object> claim(Shown shown, PublishedArticle text) {
        var url = site.absolute(text.path());
        var claim = new LinkedHashMap<String, Object>();
        claim.put("@context", List.of("https://schema.org", Map.of("pred", site.absolute("/ns/prediction#"))));
        claim.put("@type", "Claim");
        claim.put("@id", url);
        claim.put("url", url);
        claim.put("name", text.title());
        claim.put("text", text.title());
        claim.put("inLanguage", text.language().tag());
        claim.put("datePublished", shown.assertedAt().toString());
        claim.put("expires", shown.resolvesBy().toString());
        author(shown, text.language()).ifPresent(author -> claim.put("author", author));
        shown.standsIn().ifPresent(place -> claim.put("firstAppearance", Map.of("@id", site.absolute(place.path()))));
        if (!shown.elsewhere().isEmpty()) {
            claim.put(
                    "sameAs",
                    shown.elsewhere().stream()
                            .map(place -> place.url().toString())
                            .toList());
        }
        languages(text, claim);
        forecast(shown, claim);
        shown.chronicle().standing().ifPresent(verdict -> judged(verdict, claim));
        return claim;
    }

    private Optional<Map<String, Object>> author(Shown shown, Language language) {
        return shown.authors().stream()
                .findFirst()
                .flatMap(author -> people.profile(author, language))
                .map(profile -> Map.of(
                        "@type", "Person",
                        "name", profile.name(),
                        "url",
                                site.absolute(Path.under(
                                        language, "authors", profile.handle().value()))));
    }

    private void languages(PublishedArticle text, Map<String, Object> claim) {
        if (text.translated()) {
            text.original().ifPresent(original -> claim.put("translationOfWork", reference(original)));
            return;
        }
        var others = text.versions().stream()
                .filter(version -> !version.language().equals(text.language()))
                .map(this::reference)
                .toList();
        if (!others.isEmpty()) {
            claim.put("workTranslation", others);
        }
    }

    private Map<String, Object> reference(LiveVersion version) {
        return Map.of(
                "@type", "Claim",
                "@id", site.absolute(version.path()),
                "inLanguage", version.language().tag());
    }

    private static void forecast(Shown shown, Map<String, Object> claim) {
        shown.chronicle().byForecaster().values().stream()
                .findFirst()
                .map(own -> own.getLast().forecast().expectation())
                .filter(Expectation.Chance.class::isInstance)
                .ifPresent(one -> claim.put("pred:probability", ((Expectation.Chance) one).probability()));
    }

    private static void judged(Chronicle.Verdict verdict, Map<String, Object> claim) {
        claim.put("creativeWorkStatus", "Resolved");
        if (verdict.judgement().outcome() instanceof Outcome.Happened(var true_)) {
            claim.put("pred:outcome", true_);
        }
        var evidence = verdict.judgement().evidence().stream()
                .map(piece -> piece.url().toString())
                .toList();
        if (!evidence.isEmpty()) {
            claim.put("citation", evidence);
        }
    }

    private Optional<Map<String, Object>> review(
            Shown shown, Chronicle.Verdict verdict, PublishedArticle text, Language reader) {
        if (!(verdict.judgement().outcome() instanceof Outcome.Happened(var true_))) {
            return Optional.empty();
        }
        var judge = verdict.entry().by().flatMap(people::find).flatMap(person -> people.profile(person.id(), reader));
        return judge.map(profile -> {
            var review = new LinkedHashMap<String, Object>();
            review.put("@context", "https://schema.org");
            review.put("@type", "ClaimReview");
            review.put("url", site.absolute(text.path()));
            review.put("claimReviewed", text.title());
            review.put("inLanguage", text.language().tag());
            review.put("datePublished", verdict.entry().at().toString());
            review.put("author", Map.of("@type", "Person", "name", profile.name()));
            review.put("itemReviewed", Map.of("@type", "Claim", "@id", site.absolute(text.path())));
            review.put(
                    "reviewRating",
                    Map.of(
                            "@type",
                            "Rating",
                            "ratingValue",
                            true_ ? 5 : 1,
                            "bestRating",
                            5,
                            "worstRating",
                            1,
                            "alternateName",
                            words.outcome(shown, verdict.judgement().outcome(), reader)));
            return review;
        });
    }
}
