package almanac.prediction;

import almanac.account.Actor;
import almanac.article.Drafting;
import almanac.article.FactsFile;
import almanac.article.Kind;
import almanac.article.Refusal;
import almanac.article.Works;
import almanac.publication.Publications;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes a record from a file that lies beside the texts of a prediction. Its times are those of the file, and graded
/// so.
@Component
class PredictionFile implements FactsFile {
    private final PredictionKind kind;
    private final FileFacts reading;
    private final Opening opening;
    private final Predictions predictions;
    private final Bringing bringing;
    private final Drafting drafting;
    private final Works works;
    private final Publications publications;

    PredictionFile(
            PredictionKind kind,
            FileFacts reading,
            Opening opening,
            Predictions predictions,
            Bringing bringing,
            Drafting drafting,
            Works works,
            Publications publications) {
        this.kind = kind;
        this.reading = reading;
        this.opening = opening;
        this.predictions = predictions;
        this.bringing = bringing;
        this.drafting = drafting;
        this.works = works;
        this.publications = publications;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public List<String> take(UUID article, Map<String, Object> facts) {
        var wrong = new ArrayList<String>();
        var file = new FileEntry(facts, "", publications.current().timeZone(), wrong);
        var form = FileFacts.form(file);
        var known = predictions.lock(article);
        var opened = reading.facts(file);
        var forecasts = file.entries("forecasts").stream()
                .flatMap(entry -> reading.forecast(entry, form).stream())
                .toList();
        var judgements = file.entries("judgements").stream()
                .flatMap(entry -> reading.judgement(entry, form).stream())
                .toList();
        if (known.isEmpty() && wrong.isEmpty()) {
            opening.refusals(opened).forEach(refusal -> wrong.add(refusal.detail()));
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        var prediction = known.or(() -> open(article, opened));
        return prediction.isEmpty()
                ? List.of("its article is not there.")
                : bringing.bring(prediction.get(), forecasts, judgements).stream()
                        .map(Refusal::detail)
                        .toList();
    }

    private Optional<Prediction> open(UUID article, Facts facts) {
        return works.find(article)
                .flatMap(work -> drafting.draft(article, work.original()))
                .map(draft -> opening.open(
                        article, draft.language(), facts, draft.text(), Grade.DATED_BY_IMPORT, Actor.PROGRAM));
    }
}
