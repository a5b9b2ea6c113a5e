// Shows while somebody types where a text will stand and how it will look elsewhere. The server decides all the same.
const form = document.getElementById("words");
const fields = form.elements;
const address = document.querySelector("[data-address]");
const moving = document.querySelector("[data-moving]");
const kept = { slug: fields.slug.placeholder, title: fields.title.value };
const beginning = document.querySelector("[data-face=description]").textContent;
const LONGEST = 100;

/** The slug of a title, as `shared.Slug` makes it. */
function slug(title) {
  const joined = title
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, "-")
    .replace(/^-/, "");
  return [...joined].slice(0, LONGEST).join("").replace(/-$/, "");
}

function first(...texts) {
  return texts.find((text) => text.trim()) ?? "";
}

/** A title that proposes the same goes on having what the server proposed, which may carry a number. */
function proposed() {
  const title = fields.title.value;
  return title === kept.title ? kept.slug : slug(title) || kept.slug;
}

function stand() {
  const here = slug(fields.slug.value) || proposed();
  fields.slug.placeholder = proposed();
  address.querySelector("b").textContent = here;
  moving.hidden = !address.dataset.live || address.dataset.live === here;
}

function face() {
  const shown = {
    title: first(fields.searchTitle.value, fields.title.value),
    description: first(fields.searchDescription.value, fields.summary.value, beginning),
  };
  fields.searchTitle.placeholder = fields.title.value;
  for (const place of document.querySelectorAll("[data-face]")) {
    place.textContent = shown[place.dataset.face];
  }
}

function count() {
  for (const place of document.querySelectorAll("[data-count-of]")) {
    const most = Number(place.dataset.most);
    const length = [...fields[place.dataset.countOf].value].length;
    place.textContent = `${length} / ${most}`;
    place.toggleAttribute("data-over", length > most);
    place.hidden = false;
  }
}

function show() {
  stand();
  face();
  count();
}

document.addEventListener("input", (event) => event.target.form === form && show());
count();
