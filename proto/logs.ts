/**
 * Logs on stderr: how much of which category, how they look, and levels that change while the process runs. The
 * settings are the process's, as LogTape's own are. Loads LogTape only when logs begin.
 */
import type { LogRecord } from "@logtape/logtape";

/** From which level on something is logged; the first logs the most. */
export const log_level_names = ["debug", "info", "warning", "error"] as const;
/** One of them. */
export type LogLevel = typeof log_level_names[number];

/** What a replica logs, by category: all that is below one has its level, unless it has one of its own. */
export const log_categories = {
  "replichat": "everything",
  "replichat.replica": "views, roles, failures, the disk",
  "replichat.net": "calls and connections",
  "replichat.net.peers": "the streams to other replicas",
  "replichat.storage": "what is checked and mended at the start",
  "replichat.search": "the full-text index",
  "replichat.heartbeat": "each heartbeat and echo, at debug",
} as const;
/** One of their names. */
export type LogCategory = keyof typeof log_categories;

/** How logs begin. */
export interface LogOptions {
  level: LogLevel;
  format: "text" | "json";
  /** Shown in each line. */
  address?: string;
  /** Of categories that have one of their own. */
  levels?: Partial<Record<LogCategory, LogLevel>>;
}

let options: LogOptions = { level: "info", format: "text" };
const changed = new Map<string, LogLevel>();

/** Sends all logs to stderr in this way. What `setLogLevel` has changed before is over. */
export async function startLogs(next: LogOptions): Promise<void> {
  options = next;
  changed.clear();
  await apply();
}

/** Gives a category, and what is below it, another level until logs begin anew; undefined: that with which they began. */
export async function setLogLevel(category: LogCategory, level: LogLevel | undefined): Promise<void> {
  if (level === undefined) changed.delete(category);
  else changed.set(category, level);
  await apply();
}

/** The level of each category now. */
export function logLevels(): { category: LogCategory; level: LogLevel }[] {
  return (Object.keys(log_categories) as LogCategory[]).map((category) => ({
    category,
    level: levelOf(category),
  }));
}

/** A category's own level. */
function ownLevel(category: string): LogLevel | undefined {
  return changed.get(category) ?? options.levels?.[category as LogCategory];
}

function levelOf(category: string): LogLevel {
  const parent = category.split(".").slice(0, -1).join(".");
  return ownLevel(category) ?? (parent === "" ? options.level : levelOf(parent));
}

async function apply(): Promise<void> {
  const [{ configureSync }, { clearProgress }] = await Promise.all([
    import("@logtape/logtape"),
    import("./progress.ts"),
  ]);
  const { address } = options;
  const format = options.format === "json" ? jsonLine : textLine;
  const own = Object.keys(log_categories).filter((category) => ownLevel(category) !== undefined);
  // At once, so that no line is lost between the old settings and the new.
  configureSync({
    reset: true,
    sinks: {
      stderr: (record) => {
        clearProgress();
        console.error(format(record, address));
      },
    },
    loggers: [
      { category: [], lowestLevel: options.level, sinks: ["stderr"] },
      { category: ["logtape", "meta"], lowestLevel: "error" },
      ...own.map((category) => ({
        category: category.split("."),
        lowestLevel: ownLevel(category),
        // A logger below its parent's level is heard only through a sink of its own.
        sinks: ["stderr"],
        parentSinks: "override" as const,
      })),
    ],
  });
}

const colours = { trace: 90, debug: 90, info: 36, warning: 33, error: 31, fatal: 31 };

function messageOf(record: LogRecord): string {
  return record.message.map((part, index) =>
    index % 2 === 0 || typeof part === "string" ? part : Deno.inspect(part, { colors: false })
  ).join("");
}

function textLine(record: LogRecord, address?: string): string {
  const time = new Date(record.timestamp).toISOString().slice(0, 23).replace("T", " ");
  const level = record.level.toUpperCase().padEnd(7);
  const coloured = Deno.stderr.isTerminal() && !Deno.noColor
    ? `\x1b[${colours[record.level]}m${level}\x1b[0m`
    : level;
  return `${time} ${coloured} ${address === undefined ? "" : `[${address}] `}${messageOf(record)}`;
}

function jsonLine(record: LogRecord, address?: string): string {
  const { timestamp, level, category, properties } = record;
  const time = new Date(timestamp).toISOString();
  return JSON.stringify({
    time,
    level,
    address,
    category: category.join("."),
    message: messageOf(record),
    ...properties,
  });
}
