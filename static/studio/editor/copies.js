// Unsaved words kept in this browser, so that no server and no network is needed for them to be there again.
import { forget, remember, remembered } from "./remembered.js";

const name = `words.${location.pathname}`;

/** @returns {Record<string, string>} the words of the form, without what is only for the server */
export function words(form) {
  const all = Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  delete all._csrf;
  return all;
}

export function keep(form) {
  remember(name, JSON.stringify({ at: new Date().toISOString(), words: words(form) }));
}

export function drop() {
  forget(name);
}

/** What was kept and is not what the page has; nothing where there is none. */
export function found(form) {
  const kept = JSON.parse(remembered(name, "null"));
  const now = words(form);
  const differs = kept && Object.keys(kept.words).some((field) => field !== "basedOn" && kept.words[field] !== now[field]);
  if (!differs) {
    drop();
    return null;
  }
  return kept;
}
