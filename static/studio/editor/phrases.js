// The words that scripts say, in the language of the page: written by the server into `<template data-phrases>`.
const all = {};

for (const phrase of document.querySelector("[data-phrases]").content.children) {
  all[phrase.dataset.phrase] = phrase.textContent;
}

/** A phrase with its gaps filled; `{0}` is the first. */
export function say(name, ...given) {
  return all[name].replace(/\{(\d)\}/g, (_, place) => given[place]);
}

/** CodeMirror's own phrases, by the English ones. */
export const codeMirror = Object.fromEntries(
  Object.entries(all).filter(([name]) => name.startsWith("cm:")).map(([name, words]) => [name.slice(3), words]),
);
