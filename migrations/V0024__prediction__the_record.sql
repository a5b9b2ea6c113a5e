create sequence prediction_entry_seq increment 50;

create table prediction_prediction (
    article     bigint      primary key references article_article on delete cascade,
    handle      text        not null constraint a_handle_means_one_prediction unique
                            constraint a_predictions_handle_is_one check (handle ~ '^[a-z0-9-]{1,64}$'),
    form        text        not null
                            constraint a_prediction_has_a_known_form check (form in ('binary', 'options', 'number', 'date')),
    unit        text        not null,
    grade       text        not null constraint times_have_a_known_grade_of_evidence
                            check (grade in ('recorded-here', 'dated-by-import', 'recorded-later')),
    asserted_at timestamptz not null,
    recorded_at timestamptz not null,
    closes_at   timestamptz not null,
    resolves_by timestamptz not null,
    archive     text,
    stands_in   bigint      references article_article on delete set null,
    stands_block text,
    reference   jsonb       not null,
    elsewhere   jsonb       not null,
    constraint a_prediction_is_asserted_before_it_is_recorded check (asserted_at <= recorded_at),
    constraint a_prediction_closes_after_it_is_asserted check (closes_at > asserted_at),
    constraint a_prediction_resolves_no_earlier_than_it_closes check (resolves_by >= closes_at),
    constraint only_a_number_has_a_unit check (unit = '' or form = 'number')
);

comment on table prediction_prediction is 'What is fixed of a prediction from its first day: its form and its times. Claim and criteria are the words of its article.';
comment on column prediction_prediction.archive is 'An independent copy of where it was first said, for one that was dated by an import.';
comment on column prediction_prediction.reference is 'What its score is compared with beside an even chance.';

create index prediction_by_time on prediction_prediction (resolves_by desc, article desc);
create index prediction_stands_in on prediction_prediction (stands_in) where stands_in is not null;

create table prediction_option (
    prediction bigint  not null references prediction_prediction on delete cascade,
    position   integer not null,
    name       text    not null constraint an_option_has_a_name check (name <> ''),
    names      jsonb   not null,
    primary key (prediction, position),
    constraint an_option_is_named_once unique (prediction, name)
);

comment on table prediction_option is 'One of the outcomes that a prediction tells apart, by the name that programs use and what readers of each language read.';

create table prediction_entry (
    id          bigint      primary key,
    prediction  bigint      not null references prediction_prediction on delete cascade,
    number      integer     not null,
    kind        text        not null constraint an_entry_is_of_a_known_kind check (kind in (
                                'claim', 'wording', 'forecast', 'judgement', 'confirmation', 'contest', 'answer')),
    at          timestamptz not null,
    recorded_at timestamptz not null,
    grade       text        not null constraint an_entry_has_a_known_grade_of_evidence
                            check (grade in ('recorded-here', 'dated-by-import', 'recorded-later')),
    person      bigint      references account_person,
    probability numeric     constraint a_probability_lies_between_nought_and_one check (probability > 0 and probability < 1),
    line        text        not null,
    hash        text        not null,
    constraint a_prediction_has_one_entry_of_each_number unique (prediction, number),
    constraint nothing_is_said_of_a_time_to_come check (at <= recorded_at),
    constraint what_is_recorded_here_is_dated_by_this_clock check (grade <> 'recorded-here' or at = recorded_at),
    constraint only_a_forecast_has_a_probability check (probability is null or kind = 'forecast'),
    constraint a_hash_is_that_of_its_line check (hash = encode(sha256(convert_to(line, 'UTF8')), 'hex'))
);

comment on table prediction_entry is 'One line of a prediction''s record: what somebody said of it and when, with the hash of the line before. Lines are only ever added.';
comment on column prediction_entry.line is 'The whole entry as JSON, byte for byte what is hashed; the columns beside it repeat what is asked for.';

create index prediction_entry_of_person on prediction_entry (person) where person is not null;
create index prediction_entry_recorded on prediction_entry (recorded_at, id);

create function prediction_refuse_change() returns trigger language plpgsql as $$
begin
    -- What goes with a whole article, as the sample does, was never the publication's own.
    if tg_op = 'DELETE' then
        if tg_table_name = 'prediction_prediction' then
            if not exists (select from article_article where id = old.article) then
                return old;
            end if;
        elsif not exists (select from prediction_prediction where article = old.prediction) then
            return old;
        end if;
    end if;
    raise exception 'The record of predictions is only ever added to (% of %)', lower(tg_op), tg_table_name
        using errcode = 'integrity_constraint_violation';
end
$$;

create function prediction_continue_chain() returns trigger language plpgsql as $$
declare
    last record;
begin
    select number, hash into last from prediction_entry where prediction = new.prediction order by number desc limit 1;
    if new.number <> coalesce(last.number, 0) + 1
        or new.line::jsonb ->> 'before' is distinct from coalesce(last.hash, repeat('0', 64)) then
        raise exception 'Entry % does not continue the record of prediction %', new.number, new.prediction
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger entries_are_never_changed before update or delete on prediction_entry
    for each row execute function prediction_refuse_change();
create trigger entries_are_never_emptied before truncate on prediction_entry
    for each statement execute function prediction_refuse_change();
create trigger entries_continue_the_chain before insert on prediction_entry
    for each row execute function prediction_continue_chain();
create trigger predictions_never_go_alone before delete on prediction_prediction
    for each row execute function prediction_refuse_change();
create trigger predictions_keep_their_form_and_times
    before update of handle, form, unit, grade, asserted_at, recorded_at, closes_at, resolves_by on prediction_prediction
    for each row execute function prediction_refuse_change();
