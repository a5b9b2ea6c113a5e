// CodeMirror in the place of the text area, whose form goes on being what is sent.
import {
  EditorState,
  EditorView,
  defaultKeymap,
  highlightSpecialChars,
  history,
  historyKeymap,
  keymap,
  markdown,
  markdownLanguage,
  search,
  searchKeymap,
  syntaxHighlighting,
  tagHighlighter,
  tags,
} from "../../vendor/codemirror/codemirror.js";
import { codeMirror } from "./phrases.js";

const marks = tagHighlighter([
  { tag: tags.heading, class: "md-heading" },
  { tag: tags.strong, class: "md-strong" },
  { tag: tags.emphasis, class: "md-emphasis" },
  { tag: tags.strikethrough, class: "md-gone" },
  { tag: tags.monospace, class: "md-code" },
  { tag: tags.quote, class: "md-quote" },
  { tag: [tags.link, tags.url], class: "md-link" },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], class: "md-mark" },
  { tag: [tags.comment, tags.angleBracket, tags.tagName, tags.attributeName], class: "md-mark" },
]);

// CodeMirror's own styles stand outside our layers, so what must win over them is said here and not in editor.css.
const look = EditorView.theme({
  "&": { color: "inherit", backgroundColor: "var(--paper)", fontSize: "1rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "1.75", overflowX: "hidden" },
  ".cm-content": { padding: "var(--space-4) 0 40vh", caretColor: "var(--isobar)" },
  ".cm-line": { padding: "0 var(--space-4)" },
  ".cm-panels": { backgroundColor: "var(--panel)", color: "inherit", border: "0" },
  ".cm-panels.cm-panels-top": { borderBlockEnd: "1px solid var(--rule)" },
  ".cm-panel.cm-search": { padding: "var(--space-3)", fontSize: "var(--size-small)" },
  ".cm-panel.cm-search label": { fontSize: "inherit", fontWeight: "400", display: "inline-flex", alignItems: "center" },
  ".cm-panel.cm-search input[type=checkbox]": { inlineSize: "1.1rem", blockSize: "1.1rem" },
  ".cm-panel.cm-search [name=close]": {
    color: "inherit",
    fontSize: "1.5rem",
    inlineSize: "2rem",
    justifyContent: "center",
    minBlockSize: "2rem",
  },
  ".cm-textfield": {
    font: "inherit",
    color: "inherit",
    inlineSize: "14rem",
    maxInlineSize: "calc(100% - 2.5rem)",
    backgroundColor: "var(--paper)",
    border: "1px solid var(--rule-strong)",
    borderRadius: "4px",
    minBlockSize: "2.25rem",
  },
  ".cm-button": {
    font: "inherit",
    color: "var(--isobar)",
    backgroundImage: "none",
    backgroundColor: "var(--paper)",
    border: "1px solid var(--isobar)",
    borderRadius: "4px",
    minBlockSize: "2.25rem",
    padding: "0 var(--space-3)",
  },
  ".cm-button:active": { backgroundImage: "none", backgroundColor: "var(--panel)" },
  ".cm-searchMatch": { backgroundColor: "var(--notice)", outline: "1px solid var(--notice-edge)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--select)", outline: "2px solid var(--isobar)" },
  ".cm-specialChar": { color: "var(--front)" },
});

/** The editor of a text area; its form sends what stands in the editor. */
export function write(area, nonce, extensions) {
  const label = area.labels[0];
  label.id ||= `${area.id}-label`;
  const view = new EditorView({
    state: EditorState.create({
      doc: area.defaultValue,
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorState.phrases.of(codeMirror),
        EditorState.readOnly.of(area.readOnly),
        EditorView.editable.of(!area.readOnly),
        EditorView.contentAttributes.of({
          "aria-labelledby": label.id,
          "aria-describedby": area.getAttribute("aria-describedby"),
          autocapitalize: "sentences",
          autocorrect: "on",
          dir: area.dir,
          lang: area.lang,
          spellcheck: "true",
          tabindex: "0",
          ...(area.readOnly && { "aria-readonly": "true" }),
        }),
        ...extensions,
        history(),
        highlightSpecialChars(),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        markdown({ base: markdownLanguage, completeHTMLTags: false, pasteURLAsLink: true }),
        syntaxHighlighting(marks),
        search({ top: true }),
        keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        look,
      ],
    }),
  });
  area.hidden = true;
  area.after(view.dom);
  label.addEventListener("click", () => view.focus());
  area.form.addEventListener("formdata", (event) => event.formData.set(area.name, view.state.doc.toString()));
  return view;
}
