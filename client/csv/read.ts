/** Reading a CSV file record by record, each with the line on which it begins. */
import { pipeline, Readable } from "node:stream";
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
  const bad = (line: number, reason: string) => problem({ file, line, reason });
  let order: number[] | undefined;
  let line = 1;
  const parser = parse({
    bom: true,
    info: true,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: max_record_bytes,
  });
  const source = Readable.from(decoded(join(directory, file), read));
  pipeline(source, parser, () => {}); // whoever reads the parser hears of what goes wrong
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      // The parser counts the lines up to a record's end.
      line = info.lines - breaksIn(record);
      if (order === undefined) {
        order = wanted.map((column) => record.indexOf(column));
        if (order.includes(-1) || record.length !== wanted.length) {
          return bad(line, `The first line must be ${wanted.join(",")}.`);
        }
        continue;
      }
      if (record.length !== wanted.length) {
        bad(line, `There are ${record.length} cells instead of ${wanted.length}.`);
        continue;
      }
      yield { line, cells: order.map((at) => record[at]) };
    }
  } catch (error) {
    if (error instanceof CsvError) {
      const { lines = line + 1 } = error as { lines?: number };
      return bad(lines, `${csvSentence(error)} What follows was not read.`);
    }
    if (error instanceof TypeError) {
      return bad(line, "Somewhere after this line the file is not UTF-8. What follows was not read.");
    }
    throw error;
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (order === undefined) bad(1, `The first line must be ${wanted.join(",")}.`);
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

/** Line breaks within the cells of a record. */
function breaksIn(record: string[]): number {
  let count = 0;
  for (const cell of record) {
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count++;
  }
  return count;
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
