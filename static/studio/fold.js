// Panels stay as somebody left them: `data-fold` names each.
const kept = "almanac.fold.";

for (const panel of document.querySelectorAll("details[data-fold]")) {
  const key = kept + panel.dataset.fold;
  const left = localStorage.getItem(key);
  if (left) {
    panel.open = left === "open";
  }
  panel.addEventListener("toggle", () => localStorage.setItem(key, panel.open ? "open" : "folded"));
}
