// A text that was just begun gets the panels that only a draft has.
export async function begun(desk) {
  const side = desk.querySelector(".side");
  if (side.querySelector("[data-fold=checks]")) {
    return;
  }
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const panel of page.querySelectorAll(".side > [data-fold]")) {
        if (!side.querySelector(`[data-fold="${panel.dataset.fold}"]`)) {
          side.append(document.adoptNode(panel));
        }
      }
    }
  } catch {
    // The next save brings them.
  }
}
