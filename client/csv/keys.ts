/**
 * What tells a row from all others that are ever imported (INTERFACE.md, CSV): a hash of what it says in its file, before
 * any renaming, and of how many equal rows came before it. Whether a message has been read is no part of it: the same
 * message, exported once more after it was read, is not imported twice.
 */
import { Buffer } from "node:buffer";
import { hash } from "node:crypto";

const key_bytes = 16;

/** The key of a row that there is once in a file. */
export function keyOf(kind: "account" | "group" | "member", ...words: string[]): Buffer {
  return digest([kind, ...words]);
}

function digest(words: (string | number)[]): Buffer {
  return hash("sha256", JSON.stringify(words), "buffer").subarray(0, key_bytes);
}

/** A message as its file has it. */
export interface MessageWords {
  sender: string;
  receiver: string;
  body: string;
  create_us: number;
}

/**
 * The keys of all messages of a file, which is gone through twice, since which rows come more than once is known only
 * then. Eight bytes a message are held, and more of those alone that are there twice.
 */
export class MessageKeys {
  #seen = new Float64Array(1024);
  #count = 0;
  #repeated?: Set<number>;
  readonly #before = new Map<string, number>();

  /** First time through. */
  add(message: MessageWords): void {
    if (this.#count === this.#seen.length) {
      const more = new Float64Array(2 * this.#count);
      more.set(this.#seen);
      this.#seen = more;
    }
    this.#seen[this.#count++] = short(words(message));
  }

  /** How many have been added. */
  get count(): number {
    return this.#count;
  }

  /** Second time through, in the same order. */
  next(message: MessageWords): Buffer {
    this.#repeated ??= this.#sorted();
    const first = words(message);
    if (!this.#repeated.has(short(first))) return first;
    const text = first.toString("latin1");
    const before = this.#before.get(text) ?? 0;
    this.#before.set(text, before + 1);
    return before === 0 ? first : digest(["message again", before, text]);
  }

  /** To begin the second time through once more. */
  rewind(): void {
    this.#before.clear();
  }

  #sorted(): Set<number> {
    const sorted = this.#seen.subarray(0, this.#count).sort();
    const repeated = new Set<number>();
    for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) repeated.add(sorted[at]);
    this.#seen = new Float64Array(0);
    return repeated;
  }
}

const words = ({ sender, receiver, body, create_us }: MessageWords) =>
  digest(["message", sender, receiver, body, create_us]);

/** Enough of a key to know that most are not repeated. */
const short = (key: Buffer) => key.readUIntBE(0, 6);
