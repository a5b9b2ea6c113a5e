// Asks where a link is to lead, and proposes our own texts by their titles.
import { insert } from "./commands.js";

const PATIENCE = 200;
const ADDRESS = /^(https?:|mailto:|\/|#|media:)/i;

/** @returns {(view) => void} the command that opens the dialog */
export function linking(dialog) {
  const form = dialog.querySelector("form");
  const { address, words } = form.elements;
  const list = dialog.querySelector("datalist");
  let timer = 0;
  let writing = null;

  address.addEventListener("input", () => {
    clearTimeout(timer);
    if (!ADDRESS.test(address.value)) {
      timer = setTimeout(propose, PATIENCE);
    }
    words.placeholder = title();
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", () => insert(writing, markdown(words.value || title() || address.value, address.value)));
  dialog.addEventListener("close", () => writing.focus());

  /** Titles come from other people: they are set as attributes and never parsed. */
  async function propose() {
    const query = new URLSearchParams({ text: address.value, language: address.dataset.language });
    try {
      const answer = await fetch(`/studio/articles/links?${query}`, { headers: { Accept: "application/json" } });
      const found = answer.ok ? await answer.json() : [];
      list.replaceChildren(...found.map(({ title, path }) => Object.assign(new Option("", path), { label: title })));
    } catch {
      list.replaceChildren();
    }
  }

  function title() {
    return [...list.options].find((option) => option.value === address.value)?.label ?? "";
  }

  return (view) => {
    writing = view;
    const { from, to } = view.state.selection.main;
    form.reset();
    words.value = view.state.sliceDoc(from, to).replace(/\s+/g, " ");
    dialog.showModal();
    address.focus();
  };
}

function markdown(words, address) {
  const label = words.replace(/[[\]\\]/g, "\\$&");
  const target = /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>` : address;
  return `[${label}](${target})`;
}
