// The headings of the text; choosing one leads there.
import { EditorView } from "../../vendor/codemirror/codemirror.js";

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/;

/** @returns {{level: number, text: string, line: number}[]} */
export function headings(text) {
  const found = [];
  let fence = "";
  text.split("\n").forEach((line, place) => {
    const mark = line.match(FENCE)?.[1];
    if (fence) {
      fence = mark?.startsWith(fence) ? "" : fence;
    } else if (mark) {
      fence = mark;
    } else {
      const heading = line.match(HEADING);
      if (heading) {
        found.push({ level: heading[1].length, text: heading[2].replace(/[*_`]|\{#[^}]*}$/g, ""), line: place + 1 });
      }
    }
  });
  return found;
}

export function outline(panel, view) {
  const list = panel.querySelector("ol");
  panel.hidden = false;
  return (text) => {
    const found = headings(text);
    const top = Math.min(...found.map((heading) => heading.level));
    list.replaceChildren(...found.map((heading) => item(heading, heading.level - top, view)));
    panel.querySelector("[data-none]").hidden = found.length > 0;
  };
}

function item(heading, depth, view) {
  const place = document.createElement("li");
  const button = document.createElement("button");
  place.dataset.depth = Math.min(depth, 3);
  button.type = "button";
  button.className = "plain";
  button.textContent = heading.text;
  button.addEventListener("click", () => {
    const at = view.state.doc.line(Math.min(heading.line, view.state.doc.lines)).from;
    view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "start", yMargin: 16 }) });
    view.focus();
  });
  place.append(button);
  return place;
}
