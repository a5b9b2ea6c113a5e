create table prediction_standing (
    prediction        bigint      primary key references prediction_prediction on delete cascade,
    published_at      timestamptz,
    withdrawn_at      timestamptz,
    forecasts         integer     not null,
    first_probability numeric,
    last_probability  numeric,
    verdict           text        constraint a_verdict_is_a_known_one check (verdict in ('judged', 'ambiguous', 'annulled')),
    judgement         integer,
    outcome           jsonb,
    judged_at         timestamptz,
    judge             bigint      references account_person,
    entries           integer     not null,
    head              text        not null,
    constraint a_verdict_comes_from_a_judgement check ((verdict is null) = (judgement is null))
);

comment on table prediction_standing is 'Where a prediction stands by the last line of its record. Derived from it, and can be made again.';

-- What falls due: few of many.
create index prediction_standing_unjudged on prediction_standing (prediction) where verdict is null;
create index prediction_standing_judged on prediction_standing (judged_at desc, prediction desc) where verdict is not null;

create table prediction_score (
    prediction  bigint           not null references prediction_prediction on delete cascade,
    person      bigint           references account_person,
    entry       integer          not null,
    form        text             not null,
    grade       text             not null,
    year        integer          not null,
    horizon     integer          not null,
    probability double precision,
    happened    boolean,
    brier       double precision,
    log         double precision,
    weighted    double precision,
    pinball     double precision,
    even        double precision,
    reference   double precision,
    constraint a_forecaster_has_one_score_of_a_prediction unique nulls not distinct (prediction, person)
);

comment on table prediction_score is 'How good one forecaster''s forecast of a judged prediction was. Derived from the record, and can be made again.';
comment on column prediction_score.entry is 'The number of the forecast that counts: the last before the prediction closed or was decided.';
comment on column prediction_score.year is 'The year in which it was to be decided, by the publication''s calendar.';
comment on column prediction_score.horizon is 'Days from the counting forecast to the day by which it was to be decided.';
comment on column prediction_score.even is 'The Brier score of an even chance.';
comment on column prediction_score.reference is 'The Brier score of the reference that the prediction names, where it names one.';

create index prediction_score_of_person on prediction_score (person);
create index prediction_score_of_year on prediction_score (year);
