// Pictures for a text: chosen from the library, or brought by paste, drop and choice. Each is described, or said to be
// decorative, before it is put in. The editor takes it by the event `editor:insert`; a plain text area at its cursor.
import { Sending, filesOf } from "./sending.js";

const dialog = document.querySelector("[data-picker]");
const desk = document.querySelector("[data-desk]");
const body = document.getElementById("body");
const find = (what) => dialog.querySelector(what);
const choosing = find("[data-choosing]");
const describing = find("[data-describing]");
const grid = find(".grid");
const search = find("#picker-search");
const files = find("#picker-files");
const alt = find("#picker-alt");
const decorative = find("#picker-decorative");
const caption = find("#picker-caption");
const problem = find("#picker-problem");
const more = find("[data-more]");

/** Files that were brought and wait to be described. */
const brought = [];
let leading = false;
let chosen = null;
let after = "";
let asked = 0;

const sending = new Sending(dialog, find(".sendings"), {
  token: document.querySelector("#words input[name=_csrf]").value,
  language: dialog.dataset.language,
  kept(card, row) {
    row.remove();
    brought.push(card);
    if (dialog.open && !chosen) {
      next();
    }
  },
});

function open(lead, given = []) {
  leading = lead;
  chosen = null;
  stage(false);
  find(".sendings").replaceChildren();
  if (!dialog.open) {
    dialog.showModal();
  }
  if (given.length) {
    sending.send(given);
  }
  search.value = "";
  list();
}

function stage(described) {
  choosing.hidden = described;
  describing.hidden = !described;
}

/** Describes what was brought, one after the other; done where nothing is left. */
function next() {
  const card = brought.shift();
  if (card) {
    describe(card);
  } else if (find(".sendings").childElementCount === 0) {
    dialog.close();
  } else {
    chosen = null;
    stage(false);
  }
}

function describe(card) {
  chosen = card;
  const picture = document.createElement("img");
  picture.src = card.picture;
  picture.alt = "";
  find("[data-chosen]").replaceChildren(picture);
  alt.value = card.alt;
  decorative.checked = card.decorative;
  alt.disabled = card.decorative;
  caption.value = "";
  find("[data-caption]").hidden = leading;
  problem.textContent = "";
  alt.removeAttribute("aria-invalid");
  stage(true);
  alt.focus();
}

async function list() {
  const number = ++asked;
  after = "";
  await piece(number, true);
}

async function piece(number, first) {
  const query = new URLSearchParams({ text: search.value, after, language: dialog.dataset.language });
  const answer = await fetch(`${dialog.dataset.choices}?${query}`).catch(() => null);
  // An answer to what nobody asks any more is left alone.
  if (number !== asked || !answer?.ok) {
    return;
  }
  const found = await answer.json();
  if (number !== asked) {
    return;
  }
  const items = found.cards.map(item);
  if (first) {
    grid.replaceChildren(...items);
  } else {
    grid.append(...items);
    items[0]?.querySelector("button").focus();
  }
  after = found.next;
  more.hidden = after === "";
  find("[data-nothing]").hidden = grid.childElementCount > 0;
}

function item(card) {
  const place = document.createElement("li");
  const button = document.createElement("button");
  const picture = document.createElement("img");
  const name = document.createElement("b");
  button.type = "button";
  picture.src = card.picture;
  picture.alt = card.alt;
  picture.loading = "lazy";
  name.textContent = card.name;
  name.dir = "ltr";
  button.append(picture, name);
  button.addEventListener("click", () => describe(card));
  place.append(button);
  return place;
}

function put() {
  const words = decorative.checked ? "" : alt.value.trim().replace(/\s+/g, " ");
  if (!words && !decorative.checked) {
    problem.textContent = dialog.dataset.speechless;
    alt.setAttribute("aria-invalid", "true");
    alt.focus();
    return;
  }
  const card = chosen;
  chosen = null;
  if (leading) {
    set("picture", card.reference);
    set("pictureAlt", words);
    dialog.close();
    document.getElementById("picture").focus();
    return;
  }
  next();
  insert(markdown(card, words, caption.value.trim()));
}

function set(name, value) {
  const field = document.getElementById(name);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function markdown(card, words, below) {
  const label = words.replace(/[\\[\]]/g, "\\$&");
  const title = below ? ` "${below.replace(/[\\"]/g, "\\$&")}"` : "";
  return `![${label}](media:${card.reference}${title})${words ? "" : "{decorative}"}`;
}

function insert(text) {
  if (document.querySelector(".cm-editor")) {
    desk.dispatchEvent(new CustomEvent("editor:insert", { detail: { markdown: text } }));
    return;
  }
  body.setRangeText(`\n\n${text}\n\n`, body.selectionStart, body.selectionEnd, "end");
  body.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("editor:picture", (event) => {
  event.preventDefault();
  open(false);
});
document.addEventListener("editor:files", (event) => {
  const pictures = event.detail.files;
  event.preventDefault();
  open(false, pictures);
});
for (const kind of ["paste", "drop"]) {
  body.addEventListener(kind, (event) => {
    const given = filesOf(event.clipboardData ?? event.dataTransfer);
    if (given.length) {
      event.preventDefault();
      open(false, given);
    }
  });
}
for (const button of document.querySelectorAll("[data-lead]")) {
  button.hidden = false;
  button.addEventListener("click", () => open(true));
}
files.addEventListener("change", () => {
  sending.send([...files.files]);
  files.value = "";
});
dialog.addEventListener("dragover", (event) => event.preventDefault());
dialog.addEventListener("drop", (event) => {
  event.preventDefault();
  sending.send(filesOf(event.dataTransfer));
});
dialog.addEventListener("paste", (event) => {
  const given = filesOf(event.clipboardData);
  if (given.length) {
    event.preventDefault();
    sending.send(given);
  }
});
let typed;
search.addEventListener("input", () => {
  clearTimeout(typed);
  typed = setTimeout(list, 200);
});
more.addEventListener("click", () => piece(asked, false));
decorative.addEventListener("change", () => {
  alt.disabled = decorative.checked;
});
describing.addEventListener("submit", (event) => {
  event.preventDefault();
  put();
});
find("[data-back]").addEventListener("click", () => {
  chosen = null;
  stage(false);
  search.focus();
});
find("[data-close]").addEventListener("click", () => dialog.close());
dialog.addEventListener("close", () => {
  chosen = null;
  brought.length = 0;
});
