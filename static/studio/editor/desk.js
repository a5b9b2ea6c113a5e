// The editor's page: joins what the other modules of this folder do.
import { EditorView } from "../../vendor/codemirror/codemirror.js";
import { checks } from "./checks.js";
import { begun } from "./begun.js";
import { counts } from "./counts.js";
import { found } from "./copies.js";
import { Keeping, clock } from "./keeping.js";
import { keys } from "./keys.js";
import { linking } from "./links.js";
import { headings, outline } from "./outline.js";
import { paste } from "./paste.js";
import { say } from "./phrases.js";
import { follow, preview } from "./preview.js";
import { offer } from "./recovery.js";
import { commands, insert, insertBlock } from "./commands.js";
import { toolbar } from "./toolbar.js";
import { views } from "./views.js";
import { write as writeOver } from "./writing.js";

const IDLE = 500;
const ROUTINE = new Set(["changed", "saving"]);

const desk = document.querySelector("[data-desk]");
const form = document.getElementById("words");
const area = form.elements.body;
const token = form.elements._csrf.value;
const nonce = document.querySelector("script[nonce]").nonce;
const find = (name) => desk.querySelector(`[data-${name}]`);

const status = find("kept");
const others = find("others");
const frame = find("preview");
const savedAt = clock(desk.dataset.zone);
const mayWrite = !area.readOnly;

let text = area.defaultValue;
let idle = 0;
let lastSaid = "";
let kept = null;

const view = write();
const drawPreview = preview(frame, form, token, () => frame.offsetParent !== null);
const after = [counts(find("counts"), area.lang), outline(find("outline"), view), checks(find("checks"), view, form, location.pathname)];

desk.dataset.live = "";
frame.hidden = false;
views(desk, drawPreview.seen);
follow(view, frame, () => headings(text));
settle();
if (mayWrite) {
  begin();
}

function write() {
  return writeOver(area, nonce, [
    EditorView.updateListener.of((update) => update.docChanged && changed()),
    paste(announce),
  ]);
}

function begin() {
  kept = new Keeping(form, location.pathname, token, told);
  commands.link = linking(find("link"));
  toolbar(find("toolbar"), view);
  keys(view, { save: () => kept.save(), help: find("keys") });
  const copy = found(form);
  if (copy) {
    offer(find("recovery"), copy, take);
  }
  for (const field of form.elements) {
    field.addEventListener("input", changed);
  }
  desk.addEventListener("focusout", () => kept.save());
  form.addEventListener("submit", saveHere);
  document.addEventListener("submit", saveFirst);
  addEventListener("beforeunload", (event) => kept.unsaved && event.preventDefault());
}

function changed() {
  kept?.changed();
  drawPreview();
  clearTimeout(idle);
  idle = setTimeout(settle, IDLE);
}

function settle() {
  text = view.state.doc.toString();
  desk.querySelector("h1 span").textContent = form.elements.title.value || say("untitled");
  after.forEach((part) => part(text));
}

/** Words from this browser take the place of those of the page; the revision they were made from comes with them. */
function take(words) {
  for (const [name, value] of Object.entries(words)) {
    const field = form.elements[name];
    if (field && field !== area && "value" in field) {
      field.value = value;
    }
  }
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: words.body ?? "" } });
  view.focus();
  changed();
}

/** A text that was begun is saved where it stands; one that was overtaken goes to where it is joined. */
function saveHere(event) {
  if (kept.overtaken || form.elements.basedOn.value === "0") {
    kept.given();
  } else {
    event.preventDefault();
    kept.save();
  }
}

/** Another form of the page, such as that of publishing, is about what was written, not about what was saved. */
async function saveFirst(event) {
  if (event.target === form || event.defaultPrevented || !kept.unsaved || event.target.method !== "post") {
    return;
  }
  event.preventDefault();
  await kept.save();
  if (!kept.unsaved) {
    event.target.requestSubmit(event.submitter);
  }
}

/** Shown and said aloud. */
function announce(words) {
  status.textContent = words;
  find("said").textContent = words;
}

function told(state, outcome) {
  if (outcome?.others) {
    others.textContent = outcome.others.length ? say("others", new Intl.ListFormat(
      document.documentElement.lang, { type: "conjunction" },
    ).format(outcome.others)) : "";
  }
  if (state === "present") {
    const behind = outcome.revision !== Number(form.elements.basedOn.value) && !kept?.unsaved && kept;
    find("newer").hidden = !behind;
    return;
  }
  status.dataset.kept = state;
  status.textContent = state === "saved" ? savedAt() : say(state);
  // What goes its usual way is not said aloud every few seconds.
  if (!ROUTINE.has(state) && state !== lastSaid) {
    lastSaid = state;
    announce(status.textContent);
  }
  if (state === "saved") {
    begun(desk);
  }
  find("join").hidden = state !== "overtaken";
  mark(state === "refused" ? outcome.faults : []);
}

function mark(faults) {
  for (const problem of desk.querySelectorAll("span.problem[id$='-problem']")) {
    const field = form.elements[problem.id.replace("-problem", "")];
    const fault = faults.find((one) => one.field === field?.name);
    problem.textContent = fault?.text ?? "";
    field?.toggleAttribute("aria-invalid", false);
    if (fault) {
      field?.setAttribute("aria-invalid", "true");
    }
  }
}

/** For whoever brings something to put into the text, such as a picture: `editor:insert`, with Markdown. */
desk.addEventListener("editor:insert", (event) => {
  const { markdown, block = true } = event.detail;
  (block ? insertBlock : insert)(view, markdown);
  view.focus();
});
