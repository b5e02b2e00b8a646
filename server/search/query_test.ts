import { deepStrictEqual as equal, match } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { expression, searchable, whoOf, wordsOf } from "./query.ts";

const words = (query: string) => {
  const outcome = wordsOf(query);
  return "failure" in outcome ? outcome.failure.field : outcome.ok;
};

Deno.test("words, phrases and beginnings of words are read as people mean them", () => {
  equal(words("lunch tomorrow"), '"lunch" "tomorrow"');
  equal(words('"see you" fri*'), '"see you" "fri*" *');
  equal(words("“see you”* «so long»"), '"see you" * "so long"');
  equal(words('never "closed phrase'), '"never" "closed phrase"');
  equal(words("学校"), '"学  校"');
});

Deno.test("a query without a word, or with too many, is refused with its field", () => {
  for (const query of ["", "  ", '""', "*", "?! …", "\0"]) equal(words(query), "query", query);
  equal(words("a ".repeat(33)), "query");
  match(String(words("a ".repeat(32))), /^"a"/);
});

/** Which of these texts a query finds. */
function found(texts: string[], query: string): number[] {
  const db = new DatabaseSync(":memory:");
  db.prepare("CREATE VIRTUAL TABLE t USING fts5(who, body, tokenize='unicode61 remove_diacritics 2')").run();
  const insert = db.prepare("INSERT INTO t (rowid, who, body) VALUES (?, ?, ?)");
  texts.forEach((text, at) => insert.run(at + 1, whoOf([7]), searchable(text)));
  const outcome = wordsOf(query);
  if ("failure" in outcome) return [];
  const rows = db.prepare("SELECT rowid AS id FROM t WHERE t MATCH ? ORDER BY rowid").all(
    expression(outcome.ok, [7]),
  );
  db.close();
  return rows.map(({ id }) => Number(id));
}

Deno.test("case, accents and forms of one character make no difference", () => {
  const texts = ["Crème brûlée", "Straße", "ＦＵＬＬ ｗｉｄｔｈ", "cafe\u0301", "Ünder the sea"];
  equal(found(texts, "creme BRULEE"), [1]);
  equal(found(texts, "full width"), [3]);
  equal(found(texts, "café"), [4]);
  equal(found(texts, "und*"), [5]);
});

Deno.test("scripts without spaces are searched by any part of a sentence", () => {
  const texts = ["今日は学校に行きます", "学 and then 校", "학교에서 만나요", "ไปโรงเรียนวันนี้", "校学"];
  equal(found(texts, "学校"), [1]);
  equal(found(texts, "学校 行"), [1]);
  equal(found(texts, "학교"), [3]);
  equal(found(texts, "โรงเรียน"), [4]);
});

Deno.test("all words are needed, a phrase's in their order", () => {
  const texts = ["the quick brown fox", "the brown quick fox", "a quick fox", "mail me at bob@example.org"];
  equal(found(texts, "fox quick"), [1, 2, 3]);
  equal(found(texts, '"quick brown"'), [1]);
  equal(found(texts, "bro* fox"), [1, 2]);
  equal(found(texts, "bob@example.org"), [4]);
  equal(found(texts, "!!! fox — the"), [1, 2], "punctuation says nothing");
});

Deno.test("whatever is typed, FTS5 takes it", () => {
  const nasty = [
    'a"b',
    "a AND OR NOT b",
    "NEAR(a b, 2)",
    "who : a",
    "{body who}: a",
    "-a",
    "^a",
    "a + b",
    "(a",
    "a)",
    "a* * *b",
    "'; DROP TABLE t; --",
    '"""',
    "a\0b",
    "\uFF02a\uFF02",
    "\uD800a",
    "\uE0007",
    "🙂 a",
  ];
  for (const query of nasty) found(["a b"], query);
  const alphabet = [..."ab\"*()^:-+{}',.\0 ANDORNEAR学é\uE000🙂"];
  let seed = 42;
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
  for (let round = 0; round < 300; round++) {
    found(["a b"], Array.from({ length: 1 + random(12) }, () => alphabet[random(alphabet.length)]).join(""));
  }
});

Deno.test("nobody reaches another's messages by typing what marks whose they are", () => {
  equal(found(["secret"], "\uE0007"), []);
  equal(found(["secret"], "7*"), []);
});
