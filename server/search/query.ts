/**
 * What people type into a search, as FTS5 takes it. Text passes as quoted strings alone, so that nothing that is typed
 * is ever read as FTS5's own syntax.
 */
import { max_search_terms } from "../../proto/bounds.ts";
import { invalid, type Outcome } from "../../proto/failures.ts";

/** What stands before an id in the column `who`: of a category that nobody's words have, so that no prefix meets it. */
const id_mark = "\uE000";

/** Scripts that put no spaces between words, or join endings to them: each character is a word here, and a word is a phrase. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Text that is in its one form already. */
const plain = /^[\t\n\r -~]*$/;

/** A text as it is indexed, and as a query's words are looked for: one form for what looks alike. */
export function searchable(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize("NFKC").replaceAll("\0", " ").replace(unspaced, " $& ");
}

/** The words by which a message is found by whom it concerns: its conversation and, if it is a direct one, both accounts. */
export function whoOf(ids: number[]): string {
  return [...new Set(ids)].map((id) => id_mark + id).join(" ");
}

/**
 * The FTS5 expression for what a message must have: all words, every "phrase", every beginning*. Fails with
 * INVALID_FIELD when there is nothing to look for, or too much.
 */
export function wordsOf(query: string): Outcome<string> {
  const text = query.normalize("NFKC").replace(/[“”„‟«»]/g, '"');
  const terms = [...text.matchAll(/"([^"]*)(?:"(\*?)|$)|([^\s"]+)/g)].flatMap(([, phrase, star, word]) => {
    const words = searchable(phrase ?? word);
    if (!/[\p{L}\p{N}]/u.test(words)) return []; // punctuation is not indexed, and says nothing
    const is_prefix = star === "*" || (word !== undefined && word.endsWith("*"));
    return [`"${words.trim()}"${is_prefix ? " *" : ""}`];
  });
  if (terms.length === 0) {
    return {
      failure: invalid("query", "There is no word in the query. Give letters or digits to look for."),
    };
  }
  if (terms.length > max_search_terms) {
    return {
      failure: invalid("query", `A query has at most ${max_search_terms} words and phrases. Leave some out.`),
    };
  }
  return { ok: terms.join(" ") };
}

/** A whole FTS5 expression: these words, in the conversations and accounts with these ids. */
export function expression(words: string, ids: number[]): string {
  return `who : (${ids.map((id) => `"${id_mark}${id}"`).join(" OR ")}) AND body : (${words})`;
}
