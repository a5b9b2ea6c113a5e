// What the checks say about the words as they are typed; choosing a finding leads to its place.
import { EditorView } from "../../vendor/codemirror/codemirror.js";

export function checks(panel, view, form, path) {
  if (!panel) {
    return () => {};
  }
  const error = panel.querySelector("[data-error]").textContent;
  const none = panel.querySelector("[data-none]");
  let asking = null;
  return async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${path}/checks`, { method: "POST", body: new FormData(form), signal: asking.signal });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch {
      // Overtaken by newer words, or offline: what stands there stays.
    }
  };

  function show(findings) {
    panel.querySelector("[data-at-first]")?.remove();
    panel.querySelector("ul")?.remove();
    none.hidden = findings.length > 0;
    if (findings.length) {
      const list = document.createElement("ul");
      list.append(...findings.map(item));
      panel.append(list);
    }
  }

  function item({ error: refuses, text, line }) {
    const place = document.createElement("li");
    if (refuses) {
      const mark = document.createElement("strong");
      mark.className = "problem";
      mark.textContent = `${error} `;
      place.append(mark);
    }
    if (line) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "plain finding";
      button.textContent = text;
      button.addEventListener("click", () => go(line));
      place.append(button);
    } else {
      place.append(text);
    }
    return place;
  }

  function go(line) {
    const at = view.state.doc.line(Math.min(line, view.state.doc.lines)).from;
    view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    view.focus();
  }
}
