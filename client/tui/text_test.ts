import { deepStrictEqual as equal, ok } from "node:assert/strict";
import stringWidth from "string-width";
import {
  ansi,
  clip,
  clipStart,
  fit,
  fitLine,
  graphemes,
  lineWidth,
  split,
  textOf,
  width,
  wrap,
} from "./text.ts";

Deno.test("width: what a terminal gives each kind of text", () => {
  const widths: [string, number][] = [
    ["", 0],
    ["plain", 5],
    ["naïve", 5],
    ["e\u0301", 1], // a combining acute
    ["日本語", 6],
    ["한글", 4],
    ["👍", 2],
    ["👍🏽", 2],
    ["👨‍👩‍👧", 2],
    ["🇩🇪", 2],
    ["שלום", 4],
    ["مرحبا", 5],
    ["…", 1],
  ];
  for (const [text, columns] of widths) equal([text, width(text)], [text, columns]);
});

Deno.test("split, clip, fit: never within a grapheme, never wider than asked", () => {
  equal(split("日本語", 3), ["日", "本語"]);
  equal(split("ae\u0301b", 2), ["ae\u0301", "b"]);
  equal(clip("日本語です", 6), "日本…");
  equal(clip("short", 5), "short");
  equal([clip("anything", 1), clip("anything", 0)], ["…", ""]);
  equal([fit("ab", 4), fit("日本語", 4)], ["ab  ", "日… "]);
  equal(clipStart("abc日本", 4), "日本");
  equal(clipStart("abc日本", 3), "本");
  equal(graphemes("a👨‍👩‍👧b"), ["a", "👨‍👩‍👧", "b"]);
});

Deno.test("wrap: between words, between graphemes where a word is too long, and at line breaks", () => {
  equal(wrap("the quick brown fox", 10), ["the quick", "brown fox"]);
  equal(wrap("the quick brown fox", 9), ["the quick", "brown fox"]);
  equal(wrap("supercalifragilistic", 8), ["supercal", "ifragili", "stic"]);
  equal(wrap("a supercalifragilistic", 8), ["a", "supercal", "ifragili", "stic"]);
  equal(wrap("日本語の文章", 5), ["日本", "語の", "文章"]);
  equal(wrap("one\n\ntwo", 10), ["one", "", "two"]);
  equal(wrap("  if (x) {\n    y();", 20), ["  if (x) {", "    y();"]);
  equal(wrap("\tx", 20), ["    x"]);
  equal(wrap("", 10), [""]);
  equal(wrap("日", 1), ["日"], "what is too wide stays in one piece");
  equal(wrap("ends in blanks    ", 14), ["ends in blanks"]);
});

Deno.test("lines: cut or filled up to the columns of the screen", () => {
  const line = [{ text: "ab", style: { bold: true } }, { text: "日本" }];
  equal(lineWidth(line), 6);
  equal(textOf(fitLine(line, 8)), "ab日本");
  equal(lineWidth(fitLine(line, 8)), 8);
  equal(lineWidth(fitLine(line, 5)), 5, "half a wide character becomes a blank");
  equal(textOf(fitLine(line, 3)), "ab");
});

Deno.test("ansi: attributes end with the span; without colours only colours go", () => {
  const line = [{ text: "a" }, { text: "b", style: { bold: true, colour: "red" as const } }, { text: "" }];
  equal(ansi(line, true), "a\x1b[1;31mb\x1b[0m");
  equal(ansi(line, false), "a\x1b[1mb\x1b[0m");
  equal(ansi([{ text: "c", style: { colour: "red" } }], false), "c");
});

Deno.test("text: graphemes are those of the whole text, whatever stands side by side", () => {
  const pieces = ["a", "1\ufe0f\u20e3", " ", "~", "é", "\u0301", "日", "👨‍👩‍👧", "🇩🇪", "👍🏽", "\u200d", "ש", "ก็"];
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  for (const first of pieces) {
    for (const second of pieces) {
      for (const third of pieces) {
        const text = first + second + third;
        const whole = Array.from(segmenter.segment(text), ({ segment }) => segment);
        equal(graphemes(text), whole, JSON.stringify(text));
        equal(width(text), stringWidth(text), JSON.stringify(text));
        for (const line of wrap(text.repeat(5), 4)) ok(width(line) <= 4, JSON.stringify([text, line]));
      }
    }
  }
});
