package almanac.translation;

import almanac.account.People;
import almanac.article.Credit;
import almanac.article.Disclosure;
import almanac.article.Disclosure.Grade;
import almanac.article.Provenance;
import almanac.shared.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says how much of published translations a machine wrote, and who read it.
@Component
class Disclosing {
    private final JdbcClient jdbc;
    private final People people;

    Disclosing(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    private record Counted(
            Provenance.Text text,
            Language language,
            int blocks,
            int raw,
            int seen,
            List<String> engines,
            Optional<Long> reviewer) {}

    /// Of texts in which no machine had a hand nothing is said. One statement for any number of them.
    Map<Provenance.Text, Disclosure> of(Collection<Provenance.Text> texts) {
        var disclosures = new HashMap<Provenance.Text, Disclosure>();
        if (texts.isEmpty()) {
            return disclosures;
        }
        jdbc.sql("""
            select asked.version, asked.edition, v.language, count(*) as blocks,
                count(*) filter (where m.origin = 'MACHINE' and not m.approved) as raw,
                count(*) filter (where m.origin = 'MACHINE_EDITED' or m.origin = 'MACHINE' and m.approved) as seen,
                array_agg(distinct m.engine order by m.engine) filter (where m.engine is not null) as engines,
                mode() within group (order by m.person) filter (where m.approved and m.person is not null) as reviewer
            from unnest(cast(:versions as bigint[]), cast(:editions as integer[])) as asked(version, edition)
            join article_version v on v.id = asked.version
            join article_edition e on e.version = asked.version and e.number = asked.edition
            cross join lateral jsonb_to_recordset(e.blocks) as b(id text, kind text, hash text)
            cross join lateral (
                select origin, engine, approved, person
                from translation_wording w
                where w.version = asked.version and w.block = b.id and w.hash = b.hash
                order by w.id desc
                limit 1
            ) m
            where exists (
                select from translation_wording w where w.version = asked.version and w.engine is not null)
            and b.kind not in ('FIGURE', 'CODE', 'EMBED', 'RULE')
            group by asked.version, asked.edition, v.language
            """)
                .param("versions", texts.stream().map(Provenance.Text::version).toArray(Long[]::new))
                .param("editions", texts.stream().map(Provenance.Text::edition).toArray(Integer[]::new))
                .query((row, _) -> new Counted(
                        new Provenance.Text(row.getLong("version"), row.getInt("edition")),
                        Language.of(row.getString("language")),
                        row.getInt("blocks"),
                        row.getInt("raw"),
                        row.getInt("seen"),
                        row.getArray("engines") == null
                                ? List.of()
                                : List.of((String[]) row.getArray("engines").getArray()),
                        Optional.ofNullable(row.getObject("reviewer", Long.class))))
                .list()
                .forEach(counted -> grade(counted)
                        .ifPresent(grade -> disclosures.put(
                                counted.text(), new Disclosure(grade, counted.engines(), reviewer(counted, grade)))));
        return disclosures;
    }

    /// Half of it or more decides what it is called.
    private static Optional<Grade> grade(Counted counted) {
        if (counted.raw() + counted.seen() == 0) {
            return Optional.empty();
        }
        if (2 * counted.raw() >= counted.blocks()) {
            return Optional.of(Grade.MACHINE);
        }
        boolean reviewed = counted.raw() == 0 && 2 * counted.seen() >= counted.blocks();
        return Optional.of(reviewed ? Grade.MACHINE_REVIEWED : Grade.ASSISTED);
    }

    private Optional<Credit> reviewer(Counted counted, Grade grade) {
        return counted.reviewer()
                .filter(_ -> grade == Grade.MACHINE_REVIEWED)
                .flatMap(person -> people.profile(person, counted.language()))
                .map(person -> new Credit(person.id(), person.handle(), person.name()));
    }
}
