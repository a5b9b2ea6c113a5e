alter table media_asset
    add column moving     boolean  not null default false,
    add column decorative boolean  not null default false,
    add column focus_x    smallint constraint a_focus_lies_within_the_width check (focus_x between 0 and 100),
    add column focus_y    smallint constraint a_focus_lies_within_the_height check (focus_y between 0 and 100),
    add constraint a_focus_has_two_measures check ((focus_x is null) = (focus_y is null));

-- Whether those that are here already move was not noted, so they are shown as before.
update media_asset set moving = true where type = 'GIF';

comment on column media_asset.moving is 'Shown only as it is, in no other width.';
comment on column media_asset.decorative is 'Proposed to texts: it tells nothing that its words would have to tell.';
comment on column media_asset.focus_x is 'What must stay in sight where the picture is cropped, in hundredths from the left; nothing means the middle.';

create table media_alt (
    asset    text not null references media_asset on delete cascade,
    language text not null,
    text     text not null constraint words_for_a_picture_are_words check (text <> ''),
    primary key (asset, language)
);

comment on table media_alt is 'What a picture shows, for those who do not see it, in one language: proposed to texts, which have words of their own.';
