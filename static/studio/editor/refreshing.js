// What the server says beside the text, brought up to date some time after it was saved.
const IDLE = 3_000;
let timer = 0;

export function refresh(desk) {
  clearTimeout(timer);
  timer = setTimeout(() => bring(desk), IDLE);
}

async function bring(desk) {
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      take(desk.querySelector(".side"), new DOMParser().parseFromString(await answer.text(), "text/html"));
    }
  } catch {
    // The next save brings it.
  }
}

/** The checks are replaced; panels that a text has only once it was begun come to the others. */
function take(side, page) {
  const checks = side.querySelector("[data-fold=checks]");
  for (const panel of page.querySelectorAll(".side > [data-fold]")) {
    const name = panel.dataset.fold;
    if (name === "checks" && checks) {
      if (!checks.contains(document.activeElement)) {
        checks.replaceChildren(...panel.childNodes);
      }
    } else if (!side.querySelector(`[data-fold="${name}"]`)) {
      side.append(document.adoptNode(panel));
    }
  }
}
