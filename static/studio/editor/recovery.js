// Offers words that were kept in this browser and never reached the server.
import { drop } from "./copies.js";
import { say } from "./phrases.js";

/** @param {(words: Record<string, string>) => void} take */
export function offer(notice, kept, take) {
  const dialog = notice.querySelector("dialog");
  notice.querySelector("[data-when]").textContent = say("kept-here", new Intl.DateTimeFormat(
    document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" },
  ).format(new Date(kept.at)));
  dialog.querySelector("pre").textContent = `${kept.words.title ?? ""}\n\n${kept.words.body ?? ""}`;
  notice.hidden = false;
  notice.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-choice]")?.dataset.choice;
    if (chosen === "look") {
      dialog.showModal();
    } else if (chosen === "take") {
      dialog.close();
      notice.hidden = true;
      take(kept.words);
    } else if (chosen === "drop") {
      dialog.close();
      notice.hidden = true;
      drop();
    }
  });
}
