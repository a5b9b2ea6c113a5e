// Rich text that is pasted becomes Markdown; pictures in it are left behind, and somebody is told.
import { EditorView } from "../../vendor/codemirror/codemirror.js";
import { insert } from "./commands.js";
import { say } from "./phrases.js";

const STRUCTURE = "h1, h2, h3, h4, h5, h6, ul, ol, blockquote, table, pre, a[href], b, strong, i, em, code, s, del, img, p + p";
const SAFE_LINK = /^(https?:|mailto:|\/|#)/i;

/** @param {(words: string) => void} tell */
export function paste(tell) {
  return EditorView.domEventHandlers({
    paste(event, view) {
      if (view.state.readOnly) {
        return false;
      }
      const files = [...event.clipboardData.files];
      const html = event.clipboardData.getData("text/html");
      if (files.length && !html && offered(view, files)) {
        event.preventDefault();
        return true;
      }
      const page = html && new DOMParser().parseFromString(html, "text/html");
      if (!page || !page.body.querySelector(STRUCTURE) || fromEditor(page)) {
        return false;
      }
      event.preventDefault();
      convert(page).then(({ markdown, pictures }) => {
        insert(view, markdown);
        if (pictures) {
          tell(say("pictures-left", pictures));
        }
      });
      return true;
    },
    drop(event, view) {
      const files = [...event.dataTransfer.files];
      if (!files.length || view.state.readOnly || !offered(view, files)) {
        return false;
      }
      event.preventDefault();
      return true;
    },
  });
}

/** Whether somebody takes the files: whoever brings pictures listens for this. */
function offered(view, files) {
  return !view.dom.dispatchEvent(
    new CustomEvent("editor:files", { bubbles: true, cancelable: true, detail: { view, files } }),
  );
}

/** Programmers' editors copy colours, and their text is what is meant. */
function fromEditor(page) {
  return page.body.querySelector("[style*=monospace], [style*=Consolas], [style*=Menlo]") !== null &&
    page.body.querySelector("h1, h2, h3, ul, ol, table, a[href]") === null;
}

/** A page that a parser has read, as Markdown. Nothing of it is ever shown or run. */
export async function convert(page) {
  const { TurndownService, strikethrough, tables, taskListItems } = await import(
    "../../vendor/turndown/turndown.js"
  );
  const pictures = cleaned(page);
  const service = new TurndownService({
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    headingStyle: "atx",
    hr: "---",
  });
  service.use([strikethrough, tables, taskListItems]);
  service.remove(["script", "style", "title", "head", "meta"]);
  // The title of the text is the first heading, so pasted ones begin at the second.
  service.addRule("heading", {
    filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
    replacement: (words, node) =>
      words.trim() ? `\n\n${"#".repeat(Math.max(2, Number(node.nodeName[1])))} ${words.trim().replace(/\*\*/g, "")}\n\n` : "",
  });
  // One space after a mark is enough; the library lines up with three.
  service.addRule("item", {
    filter: "li",
    replacement(words, node, options) {
      const list = node.parentNode;
      const place = [...list.children].indexOf(node) + Number(list.getAttribute("start") ?? 1);
      const mark = list.nodeName === "OL" ? `${place}. ` : `${options.bulletListMarker} `;
      const inner = words.trim().replace(/\n(?=.)/g, `\n${" ".repeat(mark.length)}`).replace(/\n\s*\n(\s*- |\s*\d+\. )/g, "\n$1");
      return mark + inner + (node.nextElementSibling ? "\n" : "");
    },
  });
  const markdown = service
    .turndown(page.body)
    .replace(/\u00a0/g, " ")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { markdown, pictures };
}

/** Takes away what no text needs, says by elements what was said by styles; answers how many pictures there were. */
function cleaned(page) {
  for (const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT); comments.nextNode(); ) {
    comments.currentNode.data = "";
  }
  // Google Docs wraps everything into a <b> that is not bold.
  for (const wrapper of page.querySelectorAll("b[style*='font-weight:normal'], b[style*='font-weight: normal']")) {
    wrapper.replaceWith(...wrapper.childNodes);
  }
  for (const span of page.querySelectorAll("span[style]")) {
    // Read as text: the policy of the page lets no foreign style be parsed.
    const style = span.getAttribute("style");
    if (span.closest("h1, h2, h3, h4, h5, h6, pre, code")) {
      continue;
    }
    wrap(span, /font-weight:\s*(bold|[6-9]00)/.test(style), "strong");
    wrap(span, /font-style:\s*italic/.test(style), "em");
    wrap(span, /text-decoration[a-z-]*:[^;]*line-through/.test(style), "del");
  }
  for (const link of page.querySelectorAll("a")) {
    const address = (link.getAttribute("href") ?? "").trim();
    if (!SAFE_LINK.test(address) || !link.textContent.trim()) {
      link.replaceWith(...link.childNodes);
    }
  }
  const pictures = page.querySelectorAll("img, picture, svg, video, audio, iframe, object, embed");
  pictures.forEach((picture) => picture.remove());
  return pictures.length;
}

function wrap(span, needed, name) {
  if (needed && span.textContent.trim()) {
    const element = span.ownerDocument.createElement(name);
    element.append(...span.childNodes);
    span.append(element);
  }
}
