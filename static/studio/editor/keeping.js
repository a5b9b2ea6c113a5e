// Saves while somebody writes: a while after the last key, and when they turn elsewhere. What is not saved yet is kept
// in the browser. The same channel says who else is there.
import { drop, keep } from "./copies.js";
import { say } from "./phrases.js";

const QUIET = 2_500;
const LONGEST = 10_000;
const COPY = 400;
const PULSE = 10_000;
const PATIENCE = 20_000;
const AGAIN = [3_000, 6_000, 12_000, 30_000];

export class Keeping {
  #form;
  #path;
  #token;
  #tell;
  #state = "kept";
  #changes = 0;
  #since = 0;
  #tries = 0;
  #timer = 0;
  #copying = 0;
  #latest = 0;
  #saving = null;

  /** @param tell is told of every new state, with the server's answer */
  constructor(form, path, token, tell) {
    this.#form = form;
    this.#path = path;
    this.#token = token;
    this.#tell = tell;
    addEventListener("online", () => this.#state === "offline" && this.save());
    addEventListener("pagehide", () => this.#leave());
    document.addEventListener("visibilitychange", () => document.hidden && this.#dirty && this.save());
    setInterval(() => this.#pulse(), PULSE);
    this.#pulse();
  }

  get #dirty() {
    return this.#changes > 0;
  }

  /** Whether there are words that no server has. */
  get unsaved() {
    return this.#dirty || this.#saving !== null;
  }

  /** Whether somebody else has saved since these words were read. */
  get overtaken() {
    return this.#state === "overtaken";
  }

  /** The form is being sent as a page, with all there is. */
  given() {
    clearTimeout(this.#timer);
    clearTimeout(this.#copying);
    keep(this.#form, this.#latest);
    this.#changes = 0;
  }

  changed() {
    this.#since ||= Date.now();
    this.#changes++;
    clearTimeout(this.#copying);
    this.#copying = setTimeout(() => this.#dirty && keep(this.#form), COPY);
    if (this.overtaken) {
      return;
    }
    this.#say("changed");
    this.#soon(Math.min(QUIET, Math.max(0, this.#since + LONGEST - Date.now())));
  }

  #soon(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), delay);
  }

  /** Saves now; resolves when it is known what became of it. */
  async save() {
    clearTimeout(this.#timer);
    // Several may wait for the one that is on its way; each looks again who is first.
    while (this.#saving) {
      await this.#saving;
    }
    if (!this.#dirty || this.overtaken) {
      return;
    }
    keep(this.#form);
    this.#saving = this.#send(this.#changes).finally(() => (this.#saving = null));
    await this.#saving;
  }

  async #send(changes) {
    this.#say("saving");
    try {
      const answer = await this.#post("autosave", new FormData(this.#form));
      await this.#answered(answer, changes);
    } catch {
      this.#later();
    }
  }

  async #answered(answer, changes) {
    if (answer.ok) {
      const outcome = await answer.json();
      this.#form.elements.basedOn.value = outcome.revision;
      this.#tries = 0;
      if (this.#changes === changes) {
        this.#changes = 0;
        this.#since = 0;
        clearTimeout(this.#copying);
        drop();
        this.#say("saved", outcome);
      } else {
        this.#since = Date.now();
        this.#say("changed", outcome);
        this.#soon(QUIET);
      }
    } else if (answer.status === 409) {
      const outcome = await answer.json();
      this.#latest = outcome.revision;
      this.#say("overtaken", outcome);
    } else if (answer.status === 422) {
      this.#say("refused", await answer.json());
    } else if (answer.status === 413) {
      this.#say("too-long");
    } else if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
      this.#say(answer.status === 401 ? "signed-out" : "forbidden");
      this.#soon(AGAIN.at(-1));
    } else {
      this.#later();
    }
  }

  #later() {
    this.#say("offline");
    this.#soon(AGAIN[Math.min(this.#tries++, AGAIN.length - 1)]);
  }

  async #pulse() {
    if (document.hidden || this.#saving) {
      return;
    }
    try {
      const answer = await this.#post("presence", new FormData());
      if (answer.ok) {
        this.#tell("present", await answer.json());
      }
    } catch {
      // Whether the server is there is told when there is something to save.
    }
  }

  #leave() {
    if (this.#dirty) {
      keep(this.#form);
    }
    const leaving = new FormData();
    leaving.set("leaving", "true");
    this.#post("presence", leaving, { keepalive: true }).catch(() => {});
  }

  #post(what, body, more = { signal: AbortSignal.timeout(PATIENCE) }) {
    const headers = { Accept: "application/json", "X-XSRF-TOKEN": this.#token };
    return fetch(`${this.#path}/${what}`, { method: "POST", headers, body, ...more });
  }

  #say(state, outcome) {
    this.#state = state;
    this.#tell(state, outcome);
  }
}

export function clock(zone) {
  const form = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short", timeZone: zone });
  return () => say("saved", form.format(new Date()));
}
