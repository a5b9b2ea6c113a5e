// What the editor uses of CodeMirror; see ../README.md.
export {Compartment, EditorSelection, EditorState, Prec, StateEffect, StateField} from "@codemirror/state";
export {Decoration, EditorView, ViewPlugin, drawSelection, dropCursor, highlightSpecialChars, keymap, placeholder} from "@codemirror/view";
export {defaultKeymap, history, historyKeymap, isolateHistory, redo, undo} from "@codemirror/commands";
export {closeSearchPanel, highlightSelectionMatches, openSearchPanel, search, searchKeymap} from "@codemirror/search";
export {HighlightStyle, syntaxHighlighting, syntaxTree} from "@codemirror/language";
export {markdown, markdownKeymap, markdownLanguage} from "@codemirror/lang-markdown";
export {autocompletion, completionKeymap} from "@codemirror/autocomplete";
export {tagHighlighter, tags} from "@lezer/highlight";
