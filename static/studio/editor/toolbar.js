// A toolbar after the ARIA pattern: one stop for Tab, arrows within.
import { commands } from "./commands.js";

/** Commands that go on in a place of their own. */
const ASKING = new Set(["find", "link", "picture"]);

export function toolbar(bar, view) {
  const buttons = [...bar.querySelectorAll("button:not([popover] button)")];
  const move = (to) => {
    buttons.forEach((button) => (button.tabIndex = button === to ? 0 : -1));
    to.focus();
  };
  bar.hidden = false;
  buttons.forEach((button, place) => (button.tabIndex = place ? -1 : 0));
  bar.addEventListener("keydown", (event) => {
    const place = buttons.indexOf(event.target);
    const along = getComputedStyle(bar).direction === "rtl" ? -1 : 1;
    const step = { ArrowRight: along, ArrowLeft: -along }[event.key];
    if (place < 0) {
      return;
    }
    if (step) {
      move(buttons[(place + step + buttons.length) % buttons.length]);
    } else if (event.key === "Home" || event.key === "End") {
      move(event.key === "Home" ? buttons[0] : buttons.at(-1));
    } else {
      return;
    }
    event.preventDefault();
  });
  bar.addEventListener("click", (event) => {
    const command = event.target.closest("[data-command]")?.dataset.command;
    if (command) {
      event.target.closest("[popover]")?.hidePopover();
      commands[command](view);
      if (!ASKING.has(command)) {
        view.focus();
      }
    }
  });
  menu(bar);
}

/** The list of what can be put between paragraphs, opened below its button. */
function menu(bar) {
  const list = bar.querySelector("[popover]");
  const opener = bar.querySelector(`[popovertarget="${list.id}"]`);
  const items = [...list.querySelectorAll("button")];
  list.addEventListener("toggle", (event) => {
    if (event.newState === "open") {
      const at = opener.getBoundingClientRect();
      list.style.insetBlockStart = `${at.bottom + 4}px`;
      list.style.left = `${Math.max(8, Math.min(at.left, innerWidth - list.offsetWidth - 8))}px`;
      items[0].focus();
    }
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      items[(items.indexOf(event.target) + step + items.length) % items.length].focus();
      event.preventDefault();
    } else if (event.key === "Tab") {
      list.hidePopover();
    }
    event.stopPropagation();
  });
}
