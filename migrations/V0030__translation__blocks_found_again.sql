-- Words that were translated before, anywhere on the site, by the hash of their source.
create index translation_wording_sources on translation_wording using gin (source_hashes);
