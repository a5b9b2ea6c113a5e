// Unsaved words kept in this browser, so that no server and no network is needed for them to be there again.
import { forget, remember, remembered } from "./remembered.js";

const name = `words.${location.pathname}`;

/** @returns {Record<string, string>} the words of the form; not its ticks, and not what is only for the server */
function words(form) {
  const all = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  const once = ([field]) => field !== "_csrf" && all.filter(([other]) => other === field).length === 1;
  return Object.fromEntries(all.filter(once));
}

/** @param after the revision that these words are just being joined with, where they are */
export function keep(form, after = 0) {
  remember(name, JSON.stringify({ at: new Date().toISOString(), after, words: words(form) }));
}

export function drop() {
  forget(name);
}

/** What was kept and is not what the page has; nothing where there is none. */
export function found(form) {
  const kept = JSON.parse(remembered(name, "null"));
  const now = words(form);
  const joined = kept?.after && Number(now.basedOn) > kept.after;
  const differs = kept && !joined && Object.keys(kept.words).some((field) => field !== "basedOn" && kept.words[field] !== now[field]);
  if (!differs) {
    drop();
    return null;
  }
  return kept;
}
