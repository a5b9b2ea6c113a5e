// Pictures for the text: chosen from the library, or brought into it by choice, drop or paste.
import { Sending } from "../pictures/sending.js";
import { insertBlock } from "./commands.js";
import { say } from "./phrases.js";

const PATIENCE = 250;

export function pictures(desk, dialog, token, announce) {
  const { choices: address, language } = dialog.dataset;
  const search = dialog.querySelector("[type=search]");
  const file = dialog.querySelector("[type=file]");
  const grid = dialog.querySelector(".choices");
  let writing = null;
  let timer = 0;

  const sending = new Sending(dialog, dialog.querySelector(".sendings"), {
    token,
    language,
    kept(card, row) {
      put(card);
      row.remove();
      if (!dialog.querySelector(".sendings li")) {
        dialog.close();
      }
    },
  });

  /** Without words for those who do not see it, the cursor waits where they belong. */
  function put(card) {
    const begun = "![";
    const mark = `${begun}${card.alt.replace(/[[\]\\]/g, "\\$&")}](media:${card.reference})`;
    insertBlock(writing, mark);
    if (!card.alt && !card.decorative) {
      const text = writing.state.doc.toString();
      const at = text.lastIndexOf(mark, writing.state.selection.main.head) + begun.length;
      writing.dispatch({ selection: { anchor: at }, scrollIntoView: true });
      announce(say("picture-asks"));
    }
    writing.focus();
  }

  async function choose() {
    const query = new URLSearchParams({ text: search.value, language });
    const answer = await fetch(`${address}?${query}`, { headers: { Accept: "application/json" } });
    const { cards } = answer.ok ? await answer.json() : { cards: [] };
    grid.replaceChildren(...cards.map(choice));
  }

  function choice(card) {
    const [place, button, picture, name] = ["li", "button", "img", "b"].map((kind) => document.createElement(kind));
    button.type = "button";
    picture.src = card.picture;
    picture.alt = card.alt;
    picture.loading = "lazy";
    name.textContent = card.name;
    name.dir = "ltr";
    button.append(picture, name);
    button.addEventListener("click", () => {
      dialog.close();
      put(card);
    });
    place.append(button);
    return place;
  }

  function open(view) {
    writing = view;
    dialog.showModal();
  }

  desk.addEventListener("editor:picture", (event) => {
    event.preventDefault();
    open(event.detail);
    choose();
  });
  desk.addEventListener("editor:files", (event) => {
    event.preventDefault();
    open(event.detail.view);
    sending.send(event.detail.files);
  });
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(choose, PATIENCE);
  });
  file.addEventListener("change", () => {
    sending.send([...file.files]);
    file.value = "";
  });
}
