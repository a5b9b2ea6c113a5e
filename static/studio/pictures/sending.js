// Sends files one after the other and shows each one's progress. The words come from `data-` attributes of the place
// where the list stands, so that they are in the writer's language.
const LARGEST = 30 * 1024 * 1024;

export class Sending {
  #waiting = [];
  #busy = false;

  /// @param place   the element with `data-send` and the words
  /// @param list    the `<ul>` that shows what is on its way
  /// @param options `token` against forged forms, `language` of the words wanted, `kept` called with each file's card
  constructor(place, list, options) {
    this.words = place.dataset;
    this.list = list;
    this.options = options;
  }

  send(files) {
    for (const file of files) {
      this.#queue(file, this.#row(file));
    }
  }

  #queue(file, row) {
    this.#waiting.push({file, row});
    this.#next();
  }

  async #next() {
    if (this.#busy) {
      return;
    }
    const next = this.#waiting.shift();
    if (!next) {
      return;
    }
    this.#busy = true;
    if (!next.row.stopped) {
      await this.#one(next);
    }
    this.#busy = false;
    this.#next();
  }

  #one({file, row}) {
    if (file.size > LARGEST) {
      row.fail(this.words.large);
      return Promise.resolve();
    }
    return new Promise(done => {
      const request = new XMLHttpRequest();
      row.cancel = () => request.abort();
      request.upload.onprogress = event => row.progress(event.loaded / event.total, this.words);
      request.onload = () => this.#answered(request, row);
      request.onerror = () => row.fail(this.words.failed, () => this.#queue(file, row));
      request.onabort = () => row.end(this.words.cancelled);
      request.onloadend = done;
      request.open("POST", this.words.send);
      request.setRequestHeader("X-XSRF-TOKEN", this.options.token);
      request.setRequestHeader("Accept", "application/json");
      const form = new FormData();
      form.append("language", this.options.language ?? "");
      form.append("file", file, file.name || "picture");
      request.send(form);
    });
  }

  #answered(request, row) {
    let answer = {};
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      // A proxy's own page, perhaps.
    }
    if (answer.card) {
      row.end(this.words.done);
      this.options.kept(answer.card, row.item);
    } else if (request.status === 413) {
      row.fail(answer.problem ?? this.words.large);
    } else {
      row.fail(answer.problem ?? this.words.failed);
    }
  }

  #row(file) {
    const item = document.createElement("li");
    const name = document.createElement("b");
    const state = document.createElement("small");
    const bar = document.createElement("progress");
    const button = document.createElement("button");
    name.textContent = file.name || "picture";
    name.dir = "ltr";
    state.textContent = this.words.waiting;
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", name.textContent);
    button.type = "button";
    button.className = "plain";
    button.textContent = this.words.cancel;
    button.setAttribute("aria-label", `${this.words.cancel}: ${name.textContent}`);
    const label = document.createElement("span");
    label.append(name, " ", state);
    item.append(label, button, bar);
    this.list.append(item);
    const words = this.words;
    const row = {
      item,
      stopped: false,
      cancel: null,
      progress(part) {
        bar.value = part;
        state.textContent = part < 1 ? words.sending : words.making;
      },
      end(said) {
        state.textContent = said;
        bar.remove();
        button.remove();
      },
      fail(said, again) {
        state.remove();
        bar.remove();
        const problem = document.createElement("span");
        problem.className = "problem";
        problem.setAttribute("role", "alert");
        problem.textContent = said;
        item.append(problem);
        if (again) {
          button.textContent = words.again;
          button.onclick = () => {
            problem.remove();
            button.remove();
            item.append(button);
            label.append(" ", state);
            item.append(bar);
            button.textContent = words.cancel;
            button.onclick = stop;
            again();
          };
        } else {
          button.remove();
        }
      },
    };
    const stop = () => {
      row.stopped = true;
      if (row.cancel) {
        row.cancel();
      } else {
        row.end(words.cancelled);
      }
    };
    button.onclick = stop;
    return row;
  }
}

/// The files among what was pasted or dropped.
export function filesOf(transfer) {
  return transfer ? [...transfer.files] : [];
}
