// What toolbar and shortcuts do to the text. Each takes the view and answers nothing.
import { EditorSelection, openSearchPanel } from "../../vendor/codemirror/codemirror.js";
import { say } from "./phrases.js";

/** Puts marks around what is selected, takes them away where they stand already, or steps over the closing one. */
function around(mark) {
  return (view) => {
    const { state } = view;
    view.dispatch(
      state.changeByRange(({ from, to, empty }) => {
        if (empty && state.sliceDoc(from, from + mark.length) === mark && state.sliceDoc(from - mark.length, from) !== mark) {
          return { range: EditorSelection.cursor(from + mark.length) };
        }
        const stands =
          state.sliceDoc(from - mark.length, from) === mark && state.sliceDoc(to, to + mark.length) === mark;
        return stands
          ? {
              changes: [
                { from: from - mark.length, to: from },
                { from: to, to: to + mark.length },
              ],
              range: EditorSelection.range(from - mark.length, to - mark.length),
            }
          : {
              changes: [
                { from, insert: mark },
                { from: to, insert: mark },
              ],
              range: EditorSelection.range(from + mark.length, to + mark.length),
            };
      }),
      { scrollIntoView: true, userEvent: "input" },
    );
  };
}

/** Begins every selected line so, or otherwise where all of them begin so already. */
function lines(begun, begin) {
  return (view) => {
    const { doc, selection } = view.state;
    const { from, to } = selection.main;
    const chosen = [];
    for (let at = doc.lineAt(from); ; at = doc.line(at.number + 1)) {
      chosen.push(at);
      if (at.to >= to || at.number === doc.lines) {
        break;
      }
    }
    const all = chosen.every((line) => begun.test(line.text));
    view.dispatch({
      changes: chosen.map((line, place) => {
        const old = line.text.match(/^(#{1,6} |> |[-*+] |\d+[.)] )?/)[0];
        return { from: line.from, to: line.from + old.length, insert: all ? "" : begin(place) };
      }),
      scrollIntoView: true,
      userEvent: "input",
    });
  };
}

function heading(level) {
  const mark = `${"#".repeat(level)} `;
  return lines(new RegExp(`^${mark}`), () => mark);
}

/** Inserts text in the place of what is selected and selects `chosen` in it. */
export function insert(view, text, chosen = "") {
  const { from, to } = view.state.selection.main;
  const at = from + (chosen ? text.indexOf(chosen) : text.length);
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: at, head: at + chosen.length },
    scrollIntoView: true,
    userEvent: "input",
  });
}

/** The same as blocks of their own, parted from what stands before and after. */
export function insertBlock(view, text, chosen = "") {
  const { state } = view;
  const { from, to } = state.selection.main;
  const before = state.sliceDoc(Math.max(0, from - 2), from);
  const after = state.sliceDoc(to, to + 2);
  const lead = from === 0 || before === "\n\n" ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const end = after === "\n\n" || (after === "" && to === state.doc.length) ? "\n" : after.startsWith("\n") ? "\n" : "\n\n";
  insert(view, lead + text + end, chosen);
}

function footnote(view) {
  const { doc, selection } = view.state;
  const text = doc.toString();
  let number = 1;
  while (text.includes(`[^${number}]`)) {
    number++;
  }
  const at = selection.main.to;
  const mark = `[^${number}]`;
  const note = `${text.endsWith("\n") || !text ? "" : "\n"}\n${mark}: `;
  view.dispatch({
    changes: [
      { from: at, insert: mark },
      { from: doc.length, insert: note },
    ],
    selection: { anchor: doc.length + mark.length + note.length },
    scrollIntoView: true,
    userEvent: "input",
  });
}

function table(view) {
  const [one, two] = [say("column", 1), say("column", 2)];
  insertBlock(view, `| ${one} | ${two} |\n|---|---|\n|  |  |\n|  |  |`, one);
}

/** Asks whoever brings pictures; where nobody does, the mark is written by hand. */
function picture(view) {
  const asked = new CustomEvent("editor:picture", { bubbles: true, cancelable: true, detail: view });
  if (view.dom.dispatchEvent(asked)) {
    insertBlock(view, `![${say("picture-words")}](media:)`, say("picture-words"));
  }
}

const block = (text, chosen) => (view) => insertBlock(view, text, chosen);

export const commands = {
  bold: around("**"),
  italic: around("*"),
  code: around("`"),
  heading: heading(2),
  subheading: heading(3),
  list: lines(/^[-*+] /, () => "- "),
  numbers: lines(/^\d+[.)] /, (place) => `${place + 1}. `),
  quote: lines(/^> /, () => "> "),
  picture,
  table,
  footnote,
  find: openSearchPanel,
  prediction: block('::prediction{ref="handle"}', "handle"),
  model: block('::model{ref="handle"}', "handle"),
  video: block('::video{url="https://" title=""}', "https://"),
  details: (view) => insertBlock(view, `:::details[${say("details-words")}]\n\n:::`, say("details-words")),
  note: (view) => insertBlock(view, `> [!NOTE]\n> ${say("note-words")}`, say("note-words")),
};
