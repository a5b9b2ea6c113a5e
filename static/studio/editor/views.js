// Which of text, preview and panels are seen: all three where there is room, one on a telephone.
import { remember, remembered } from "./remembered.js";

const roomy = matchMedia("(min-width: 60rem)");

export function views(desk, changed) {
  const group = desk.querySelector("[data-views]");
  const buttons = [...group.querySelectorAll("[data-view]")];

  function choose(view) {
    desk.dataset.at = view;
    buttons.forEach((button) => button.setAttribute("aria-pressed", button.dataset.view === view));
    changed();
  }

  group.hidden = false;
  group.addEventListener("click", (event) => {
    const view = event.target.closest("[data-view]")?.dataset.view;
    if (view) {
      choose(view);
      if (roomy.matches) {
        remember("view", view);
      }
    }
  });
  const usual = () => choose(roomy.matches ? remembered("view", "side") : "words");
  roomy.addEventListener("change", usual);
  usual();
}
