/**
 * Password hashes: Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), as PHC strings. Computed before a
 * command is proposed, never inside apply: salts are chance, and 35 ms of a core would stop the log.
 */
import { Buffer } from "node:buffer";
import { hash, randomBytes, timingSafeEqual } from "node:crypto";
import { max_concurrent_hashes, max_queued_hashes } from "../../proto/bounds.ts";
import { type Outcome, tooMany } from "../../proto/failures.ts";
import { phc_pattern } from "../../proto/phc.ts";
import { no_password } from "./rows.ts";

/** How dear a hash is: `memory` in KiB, `passes` over it, `parallelism` lanes. */
interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
}

const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const salt_bytes = 16;
const key_bytes = 32;
/** Stands in for an unknown account, so that it takes as long as a known one. No password is known to fit. */
const nobody = phc(cost, Buffer.alloc(salt_bytes), Buffer.alloc(key_bytes));

/** So many tasks at once, so many more waiting in order; what comes on top is turned away. */
export class BoundedQueue {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly max_running: number, private readonly max_waiting: number) {}

  /** Runs the task when its turn comes, and settles as it does. Undefined, at once: the queue is full. */
  run<T>(task: () => Promise<T>): Promise<T> | undefined {
    if (this.#running < this.max_running) {
      this.#running++;
      return this.#take(task);
    }
    if (this.#waiting.length >= this.max_waiting) return undefined;
    return new Promise<void>((turn) => this.#waiting.push(turn)).then(() => this.#take(task));
  }

  async #take<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } finally {
      // The place goes straight to the next in line, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}

/** One for the process: it is its cores and its memory that are bounded. */
const queue = new BoundedQueue(max_concurrent_hashes, max_queued_hashes);

/** A password's hash in PHC format, with a fresh salt. Fails with TOO_MANY when too many wait already. */
export async function hashPassword(password: string): Promise<Outcome<string>> {
  const salt = randomBytes(salt_bytes);
  const key = queue.run(() => argon2id(password, salt, cost, key_bytes));
  return key === undefined ? { failure: tooMany("log-ins", 1000) } : { ok: phc(cost, salt, await key) };
}

/**
 * Whether this is the password behind a PHC string; always false, after the same time, when that is undefined
 * because there is no such account. Fails with TOO_MANY when too many wait already. Throws when the string is not
 * one that `hashPassword` makes.
 */
export async function verifyPassword(
  password_hash: string | undefined,
  password: string,
): Promise<Outcome<boolean>> {
  const has_one = password_hash !== undefined && password_hash !== no_password;
  const stored = parse(has_one ? password_hash : nobody);
  const secret = stored.wrapped ? hash("sha256", password, "hex") : password;
  const key = queue.run(() => argon2id(secret, stored.salt, stored.cost, stored.key.length));
  if (key === undefined) return { failure: tooMany("log-ins", 1000) };
  const fits = timingSafeEqual(await key, stored.key);
  return { ok: fits && has_one };
}

/** 64 hexadecimal digits, the SHA-256 of a password, as a hash that can be stored: itself it would be as good as the password. Fails with TOO_MANY. */
export async function wrapSha256(digits: string): Promise<Outcome<string>> {
  const hashed = await hashPassword(digits.toLowerCase());
  return "failure" in hashed ? hashed : { ok: hashed.ok.replace(/^\$argon2id/, "$argon2id-sha256") };
}

/** Whether a stored hash is such a one, to be replaced once the password is known. */
export function isWrapped(password_hash: string): boolean {
  return phc_pattern.exec(password_hash)?.[1] !== undefined;
}

async function argon2id(password: string, salt: Buffer, cost: Cost, bytes: number): Promise<Buffer> {
  // The types know neither the algorithm nor the key format yet.
  const subtle = crypto.subtle as unknown as {
    importKey(
      format: "raw-secret",
      key: Uint8Array,
      name: string,
      extractable: boolean,
      uses: string[],
    ): Promise<CryptoKey>;
    deriveBits(
      algorithm: Cost & { name: string; nonce: Uint8Array },
      key: CryptoKey,
      bits: number,
    ): Promise<ArrayBuffer>;
  };
  const secret = new TextEncoder().encode(password);
  const key = await subtle.importKey("raw-secret", secret, "Argon2id", false, ["deriveBits"]);
  return Buffer.from(await subtle.deriveBits({ name: "Argon2id", nonce: salt, ...cost }, key, bytes * 8));
}

function phc({ memory, passes, parallelism }: Cost, salt: Buffer, key: Buffer): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(key)}`;
}

function parse(text: string): { wrapped: boolean; cost: Cost; salt: Buffer; key: Buffer } {
  const match = phc_pattern.exec(text);
  if (!match) throw new Error("A stored password hash is not in the Argon2id PHC format.");
  const [memory, passes, parallelism] = match.slice(2, 5).map(Number);
  const [salt, key] = match.slice(5).map((part) => Buffer.from(part, "base64"));
  return { wrapped: match[1] !== undefined, cost: { memory, passes, parallelism }, salt, key };
}

function base64(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
