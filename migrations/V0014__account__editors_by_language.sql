comment on table account_role_language is 'A language that a role is given for: a translator without any translates nothing, an editor without any edits all.';
