package almanac.prediction.site;

import almanac.account.People;
import almanac.account.Profile;
import almanac.prediction.Chronicle;
import almanac.prediction.Entry;
import almanac.prediction.Evidence;
import almanac.prediction.ForecastWords;
import almanac.prediction.Said;
import almanac.prediction.Shown;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Judgements with their evidence, and what others said to them.
@Component
class VerdictViews {
    private final ForecastWords forecasts;
    private final People people;
    private final Publications publications;
    private final Words words;

    VerdictViews(ForecastWords forecasts, People people, Publications publications, Words words) {
        this.forecasts = forecasts;
        this.people = people;
        this.publications = publications;
        this.words = words;
    }

    /// The latest first, which is the one that counts.
    List<PredictionPage.Verdict> of(Shown shown, Language reader) {
        var all = shown.chronicle().judgements().reversed();
        return all.stream()
                .map(one -> verdict(shown, one, one == all.getFirst(), reader))
                .toList();
    }

    private PredictionPage.Verdict verdict(Shown shown, Chronicle.Verdict verdict, boolean standing, Language reader) {
        var judgement = verdict.judgement();
        return new PredictionPage.Verdict(
                forecasts.outcome(shown, judgement.outcome(), reader),
                standing,
                words.text(
                        reader,
                        "prediction.judged-by",
                        name(verdict.entry().by(), reader),
                        words.date(reader, verdict.entry().at()).shown()),
                judgement.own() ? words.text(reader, "prediction.own") : null,
                judgement.note(),
                judgement.evidence().stream().map(piece -> piece(piece, reader)).toList(),
                confirmed(verdict, standing, reader),
                replies(verdict, reader));
    }

    private @Nullable String confirmed(Chronicle.Verdict verdict, boolean standing, Language reader) {
        if (verdict.confirmed()) {
            return words.text(
                    reader,
                    "prediction.confirmed-by",
                    words.list(
                            reader,
                            verdict.confirmations().stream()
                                    .map(one -> name(one.by(), reader))
                                    .distinct()
                                    .toList()));
        }
        return standing ? words.text(reader, "prediction.unconfirmed") : null;
    }

    private PredictionPage.Piece piece(Evidence piece, Language reader) {
        return new PredictionPage.Piece(
                piece.url().toString(),
                piece.site(),
                piece.quote().orElse(null),
                piece.date().map(day -> words.day(reader, day)).orElse(null),
                piece.copy().map(Object::toString).orElse(null));
    }

    private List<PredictionPage.Reply> replies(Chronicle.Verdict verdict, Language reader) {
        var replies = new ArrayList<PredictionPage.Reply>();
        verdict.contests().forEach(contested -> {
            replies.add(reply(
                    "prediction.contested-by",
                    contested.entry(),
                    contested.contest().note(),
                    reader));
            contested
                    .answers()
                    .forEach(answer -> replies.add(
                            reply("prediction.answered-by", answer, ((Said.Answer) answer.said()).note(), reader)));
        });
        return replies;
    }

    private PredictionPage.Reply reply(String key, Entry entry, String note, Language reader) {
        return new PredictionPage.Reply(words.text(reader, key, name(entry.by(), reader)), note);
    }

    /// Who said it, or the publication where that is not known.
    String name(Optional<UUID> by, Language reader) {
        return by.flatMap(people::find)
                .flatMap(person -> people.profile(person.id(), reader))
                .map(Profile::name)
                .orElseGet(() -> publications.current().name(reader));
    }
}
