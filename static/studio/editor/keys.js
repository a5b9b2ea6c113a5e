// Shortcuts. None acts while an input method is composing, and all of them can be switched off for good.
import { commands } from "./commands.js";
import { remember, remembered } from "./remembered.js";

const apple = /^(Mac|iP)/.test(navigator.platform);

/** Key → command; `mod` is Command on Apple's machines, Control elsewhere. */
const bindings = new Map([
  ["mod+b", "bold"],
  ["mod+i", "italic"],
  ["mod+e", "code"],
  ["mod+k", "link"],
  ["mod+alt+2", "heading"],
  ["mod+alt+3", "subheading"],
  ["mod+shift+8", "list"],
  ["mod+shift+7", "numbers"],
  ["mod+shift+9", "quote"],
]);

/** Whether an input method is at work on this key. */
export function composing(event) {
  return event.isComposing || event.keyCode === 229;
}

/** The keys of an event in the words of `bindings`; digits by their place, for Shift and Alt change what they say. */
function pressed(event) {
  const key = /^Digit\d$/.test(event.code) ? event.code.slice(5) : event.key.toLowerCase();
  const mod = apple ? event.metaKey : event.ctrlKey;
  return [mod && "mod", event.altKey && "alt", event.shiftKey && "shift", key].filter(Boolean).join("+");
}

export function keys(view, { save, help }) {
  const dialog = help.closest("dialog");
  const on = dialog.querySelector("[data-keys-on]");
  on.checked = remembered("keys", "on") === "on";
  on.addEventListener("change", () => remember("keys", on.checked ? "on" : "off"));
  for (const key of dialog.querySelectorAll("kbd")) {
    key.textContent = key.textContent.replace("Mod", apple ? "⌘" : "Ctrl").replace("Alt", apple ? "⌥" : "Alt");
  }

  function act(event) {
    if (composing(event) || !on.checked) {
      return false;
    }
    const chord = pressed(event);
    if (chord === "mod+s") {
      save();
    } else if (bindings.has(chord) && view.dom.contains(event.target) && !view.state.readOnly) {
      commands[bindings.get(chord)](view);
    } else if (event.key === "?" && !writes(event.target)) {
      dialog.showModal();
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  document.addEventListener("keydown", act, { capture: true });
  for (const button of document.querySelectorAll("[data-help]")) {
    button.hidden = false;
    button.addEventListener("click", () => dialog.showModal());
  }
}

function writes(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}
