/** Reading a CSV file record by record, each with the line on which it begins. */
import { CsvError, type Info, parse } from "csv-parse";
import { join } from "node:path";
import { FailureError, local } from "../../proto/failures.ts";
import { columns, type CsvFile } from "./format.ts";

/** Something is wrong with one row of a file. */
export interface Problem {
  file: CsvFile;
  /** From 1, where the row begins. */
  line: number;
  reason: string;
}

/** One record: its cells in the order of `columns`. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Longer than any row that can be right: with 8,000 bytes of body, or the places of 5,000 messages. */
const max_record_bytes = 256 * 1024;

/** What is told while a file is read. */
export interface ReadOptions {
  problem(problem: Problem): void;
  /** So many bytes more have been read. */
  read?(bytes: number): void;
}

/**
 * The records of a file after its header. What is no record of that file is told as a problem, and passed over. Throws
 * `FailureError` (exit 8) when it cannot be read.
 */
export async function* readCsv(
  directory: string,
  file: CsvFile,
  { problem, read = () => {} }: ReadOptions,
): AsyncGenerator<CsvRecord> {
  const wanted: readonly string[] = columns[file];
  const bad = (line: number, reason: string) => void problem({ file, line, reason });
  let order: number[] | undefined;
  /** The header too; what is no row has its reason instead of cells. Answers whether to go on. */
  const take = ({ line, cells, reason }: Taken): CsvRecord | "stop" | undefined => {
    if (cells === undefined) return bad(line, reason!);
    if (order === undefined) {
      order = wanted.map((column) => cells.indexOf(column));
      if (!order.includes(-1) && cells.length === wanted.length) return undefined;
      bad(line, `The first line must be ${wanted.join(",")}.`);
      return "stop";
    }
    if (cells.length !== wanted.length) {
      return bad(line, `There are ${cells.length} cells instead of ${wanted.length}.`);
    }
    return { line, cells: order.map((at) => cells[at]) };
  };
  const parser = new Parser();
  try {
    for await (const text of decoded(join(directory, file), read)) {
      for (const taken of parser.write(text)) {
        const record = take(taken);
        if (record === "stop") return;
        if (record !== undefined) yield record;
      }
      if (parser.failed) return;
    }
    for (const taken of await parser.end()) {
      const record = take(taken);
      if (record === "stop") return;
      if (record !== undefined) yield record;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return bad(parser.line, "Somewhere after this line the file is not UTF-8. What follows was not read.");
  }
  if (order === undefined) bad(1, `The first line must be ${wanted.join(",")}.`);
}

/** One record, or why it is none. */
interface Taken {
  line: number;
  cells?: string[];
  reason?: string;
}

/**
 * The library's parser, whose records are had as soon as their text is given: through its stream, those before an error
 * would be lost, and errors would overtake records.
 */
class Parser {
  #taken: Taken[] = [];
  #returns = 0;
  /** The last line of the last record. */
  line = 0;
  /** There is nothing more to be had. */
  failed = false;
  readonly #parser = parse({
    bom: true,
    info: true,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: max_record_bytes,
    on_record: (record: unknown) => {
      const { record: cells, info } = record as { record: string[]; info: Info };
      // The library counts a carriage return within quotes as one more line, and all of them up to a record's end.
      this.#returns += count(cells, "\r");
      this.line = info.lines - this.#returns;
      this.#taken.push({ line: this.line - count(cells, "\n"), cells });
      return null;
    },
    on_skip: (error) => {
      if (error) this.#skipped(error);
      return undefined;
    },
  });

  constructor() {
    this.#parser.on("error", (error) => {
      this.failed = true;
      this.#skipped(error);
    });
  }

  /** What has come to its end with this text. */
  write(text: string): Taken[] {
    this.#parser.write(text);
    return this.#drain();
  }

  async end(): Promise<Taken[]> {
    const over = new Promise((resolve) => this.#parser.on("close", resolve));
    this.#parser.resume();
    this.#parser.end();
    await over;
    return this.#drain();
  }

  #skipped(error: Error): void {
    if (!(error instanceof CsvError)) throw error;
    // One that goes on and on is named by its beginning.
    const is_long = error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE";
    const { lines } = error as { lines?: number };
    const line = is_long || lines === undefined ? this.line + 1 : lines - this.#returns;
    const rest = this.failed ? " What follows was not read." : "";
    this.#taken.push({ line, reason: csvSentence(error) + rest });
    this.line = line;
  }

  #drain(): Taken[] {
    const taken = this.#taken;
    this.#taken = [];
    return taken;
  }
}

function csvSentence({ code }: CsvError): string {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "A quote is opened and never closed.";
    case "CSV_MAX_RECORD_SIZE":
      return `A row has more than ${max_record_bytes} bytes; a quote may be missing.`;
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return "A quote stands where none may be.";
    default:
      return "This is not CSV.";
  }
}

/** How often a character is in the cells of a record. */
function count(cells: string[], character: string): number {
  let found = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf(character); at !== -1; at = cell.indexOf(character, at + 1)) found++;
  }
  return found;
}

/** Throws `TypeError` where the file is not UTF-8. */
async function* decoded(path: string, read: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let file: Deno.FsFile;
  try {
    file = await Deno.open(path);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound ? "no such file" : (error as Error).message;
    throw new FailureError(local("UNREADABLE", `${path} cannot be read (${reason}). Check the directory.`));
  }
  for await (const bytes of file.readable) {
    read(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
  decoder.decode();
}
