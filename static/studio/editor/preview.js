// The text as readers would get it, drawn by the server with the site's own templates. The frame runs no script: it is
// sandboxed, and what comes into it was sanitised as for readers.

const PATIENCE = 350;

/** @returns {() => void} to be called when the words have changed */
export function preview(frame, form, token, shown) {
  let timer = 0;
  let asked = null;
  let stale = true;

  async function draw() {
    if (!shown()) {
      stale = true;
      return;
    }
    asked?.abort();
    asked = new AbortController();
    stale = false;
    const words = new FormData(form);
    try {
      const answer = await fetch(frame.dataset.preview, {
        method: "POST",
        headers: { "X-XSRF-TOKEN": token },
        body: words,
        signal: asked.signal,
      });
      if (answer.ok) {
        await show(frame, await answer.text());
      }
    } catch (failure) {
      stale = failure.name !== "AbortError";
    }
  }

  function changed() {
    stale = true;
    clearTimeout(timer);
    timer = setTimeout(draw, PATIENCE);
  }

  changed.seen = () => stale && draw();
  return changed;
}

/** The whole page the first time; afterwards only what differs, so that nothing flickers and the place is kept. */
async function show(frame, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (!frame.contentDocument?.querySelector("main .prose")) {
    await load(frame, html.replace("<head>", '<head><base target="_blank">'));
    return;
  }
  const there = frame.contentDocument;
  there.documentElement.lang = page.documentElement.lang;
  there.documentElement.dir = page.documentElement.dir;
  const [old, fresh] = [there.querySelector("main"), page.querySelector("main")];
  const [oldProse, freshProse] = [old.querySelector(".prose"), fresh.querySelector(".prose")];
  patch(oldProse, freshProse);
  freshProse.replaceWith(there.adoptNode(oldProse.cloneNode(false)));
  swap(old, fresh, oldProse);
}

function load(frame, html) {
  return new Promise((done) => {
    frame.addEventListener("load", done, { once: true });
    frame.srcdoc = html;
  });
}

/** Leaves alone what stands at the beginning and at the end of both. */
function patch(old, fresh) {
  let head = 0;
  const [from, to] = [[...old.children], [...fresh.children]];
  while (head < Math.min(from.length, to.length) && same(from[head], to[head])) {
    head++;
  }
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - head && same(from.at(-1 - tail), to.at(-1 - tail))) {
    tail++;
  }
  const before = from[from.length - tail] ?? null;
  from.slice(head, from.length - tail).forEach((element) => element.remove());
  to.slice(head, to.length - tail).forEach((element) => old.insertBefore(old.ownerDocument.adoptNode(element), before));
}

/** The names of blocks are their places here, and a new paragraph moves all that follow. */
function same(one, other) {
  const plain = (element) => element.outerHTML.replace(/ id="b-\d+"|(fn(?:ref)?)-\d+-/g, "$1");
  return one.isEqualNode(other) || plain(one) === plain(other);
}

/** Everything around the prose is small and taken as it comes. */
function swap(old, fresh, prose) {
  const there = old.ownerDocument;
  const y = there.defaultView.scrollY;
  const main = there.adoptNode(fresh);
  main.querySelector(".prose").replaceWith(prose);
  old.replaceWith(main);
  there.defaultView.scrollTo({ top: y, behavior: "instant" });
}

/** Scrolls the preview along: by headings, which both sides have in the same order. */
export function follow(view, frame, headings) {
  let waiting = 0;
  view.scrollDOM.addEventListener(
    "scroll",
    () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => align(view, frame, headings));
    },
    { passive: true },
  );
}

function align(view, frame, headings) {
  const there = frame.contentDocument;
  const prose = there?.querySelector("main .prose");
  if (!prose) {
    return;
  }
  const top = view.lineBlockAtHeight(view.scrollDOM.scrollTop).from;
  const { doc } = view.state;
  const line = doc.lineAt(top).number;
  const all = headings();
  const place = all.findLastIndex((heading) => heading.line <= line);
  const marks = prose.querySelectorAll("h1, h2, h3, h4, h5, h6");
  const [begin, end] = [all[place]?.line ?? 1, all[place + 1]?.line ?? doc.lines + 1];
  const offset = (mark, otherwise) =>
    mark ? mark.getBoundingClientRect().top + there.defaultView.scrollY : otherwise;
  const box = prose.getBoundingClientRect();
  const from = place < 0 ? 0 : offset(marks[place], 0);
  const to = offset(marks[place + 1], box.bottom + there.defaultView.scrollY);
  const share = (line - begin) / Math.max(1, end - begin);
  there.defaultView.scrollTo({ top: from + share * (to - from) - 8, behavior: "instant" });
}
