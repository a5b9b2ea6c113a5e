// Files come into the library by choice, by drop and by paste, each with its own progress.
import {Sending, filesOf} from "./sending.js";

const place = document.querySelector("form[data-drop]");
const input = place.querySelector("input[type=file]");
const grid = document.querySelector(".grid");
document.documentElement.classList.add("scripts");

const sending = new Sending(place, place.querySelector(".sendings"), {
  token: place.querySelector("input[name=_csrf]").value,
  language: document.documentElement.lang,
  kept(card, row) {
    const link = document.createElement("a");
    link.href = card.path;
    link.textContent = card.name;
    row.querySelector("b").replaceChildren(link);
    show(card);
  },
});

function show(card) {
  if (!grid || grid.querySelector(`a[href="${card.path}"]`)) {
    return;
  }
  const item = document.createElement("li");
  const link = document.createElement("a");
  const picture = document.createElement("img");
  const name = document.createElement("b");
  const size = document.createElement("small");
  link.href = card.path;
  picture.src = card.picture;
  picture.alt = card.alt;
  name.textContent = card.name;
  name.dir = "ltr";
  size.textContent = card.size;
  link.append(picture, name);
  item.append(link, size);
  grid.prepend(item);
}

function take(files) {
  sending.send(files);
  input.value = "";
}

input.addEventListener("change", () => take([...input.files]));
place.addEventListener("submit", event => {
  event.preventDefault();
  take([...input.files]);
});

let entered = 0;
place.addEventListener("dragenter", event => {
  event.preventDefault();
  entered += 1;
  place.classList.add("over");
});
place.addEventListener("dragleave", () => {
  entered -= 1;
  place.classList.toggle("over", entered > 0);
});
place.addEventListener("dragover", event => event.preventDefault());
place.addEventListener("drop", event => {
  event.preventDefault();
  entered = 0;
  place.classList.remove("over");
  take(filesOf(event.dataTransfer));
});
// A file that misses its place must not take the page away.
for (const kind of ["dragover", "drop"]) {
  document.addEventListener(kind, event => event.preventDefault());
}
document.addEventListener("paste", event => {
  const files = filesOf(event.clipboardData);
  if (files.length > 0) {
    event.preventDefault();
    take(files);
  }
});
