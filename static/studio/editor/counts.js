// Words, characters and minutes by the rules of `markup.Prose` and `markup.Pace`, so that readers are told the same.
import { say } from "./phrases.js";

const COUNTED =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Yi}" +
    "\\u3001-\\u303f\\u30fb\\u30fc\\uff01-\\uff0f\\uff1a-\\uff20\\uff5b-\\uff70]";
const EVERY_COUNTED = new RegExp(COUNTED, "gu");
const BEGINS_COUNTED = new RegExp(`^${COUNTED}`, "u");
const PACES = { zh: [238, 400], yue: [238, 400], ko: [185, 500], ar: [205, 500] };

/** Running words of Markdown without its marks, as `markup.PlainText` has them: no code blocks, no embeds. */
export function prose(markdown) {
  return markdown
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(^ {0,3}\1[`~]*\s*$|$(?![\s\S]))/gm, "")
    .replace(/^::[a-z][^\n]*$/gm, "")
    .replace(/^:::(\w+(\[([^\]\n]*)\])?[^\n]*)?$/gm, "$3")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<\/?[a-z][^>\n]*>/gi, "")
    .replace(/!\[([^\]]*)\]\([^)\s]*(?:\s+"([^"]*)")?\)/g, "$1\n$2")
    .replace(/\[\^[^\]\s]+\]:?/g, "")
    .replace(/\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, "$1")
    .replace(/\[([^\]]*)\]\[[^\]]*\]/g, "$1")
    .replace(/^\[[^\]]+\]: \S+.*$/gm, "")
    .replace(/^ {0,3}(#{1,6}\s|>\s?(\[!\w+\])?|[-*+]\s(\[[ xX]\]\s)?|\d+[.)]\s)+/gm, "")
    .replace(/^[|\s:-]+$/gm, "")
    .replace(/[*_`~|]/g, " ");
}

/** How much there is of plain text in a language. */
export function count(text, language) {
  const [words, characters] = PACES[language.split("-")[0]] ?? [238, 500];
  const counted = text.match(EVERY_COUNTED)?.length ?? 0;
  let all = 0;
  let parted = 0;
  for (const piece of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (piece.isWordLike) {
      all++;
      parted += BEGINS_COUNTED.test(piece.segment) ? 0 : 1;
    }
  }
  return {
    words: all,
    characters: [...text.replace(/\s/g, "")].length,
    minutes: Math.max(1, Math.round(counted / characters + parted / words)),
    inCharacters: counted > parted,
  };
}

export function counts(place, language) {
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  place.hidden = false;
  return (text) => {
    const { words, characters, minutes, inCharacters } = count(prose(text), language);
    place.textContent = [
      // Where no spaces part words, nobody counts by them.
      ...(inCharacters ? [] : [say("words", numbers.format(words))]),
      say("characters", numbers.format(characters)),
      say("minutes", numbers.format(minutes)),
    ].join(" · ");
  };
}
