// What pasting uses of Turndown; see ../README.md.
export {default as TurndownService} from "turndown";
export {strikethrough, tables, taskListItems} from "@joplin/turndown-plugin-gfm";
