// Small choices that a browser remembers; where it may not, they last as long as the page.
const prefix = "almanac.";
const meanwhile = new Map();

export function remembered(name, otherwise) {
  try {
    return localStorage.getItem(prefix + name) ?? otherwise;
  } catch {
    return meanwhile.get(name) ?? otherwise;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    meanwhile.set(name, value);
  }
}

export function forget(name) {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    meanwhile.delete(name);
  }
}
