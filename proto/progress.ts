/** How far long work has come, in one line of a terminal that is written over; nothing where stderr is none. */

/** Between two looks of the line, in ms. */
const redraw_ms = 100;
const bar_cells = 20;
const encoder = new TextEncoder();

/** The line of one piece of work. `end` it whatever happens, or it stays on the screen. */
export interface Progress {
  /** So much is done. */
  update(done: number): void;
  /** Takes the line away. */
  end(): void;
}

/** What is shown, and where. */
export interface ProgressOptions {
  /** What is being done: `Importing messages`. */
  label: string;
  /** How much there is; absent where nobody knows. */
  total?: number;
  /** What is counted, with a shorter form for large numbers where it is bytes. */
  unit: string;
  /** Show nothing, as --quiet wishes. */
  quiet?: boolean;
}

let is_shown = false;

/** Takes the line away until it is drawn again, so that something else can be written there. */
export function clearProgress(): void {
  if (is_shown) stderrLine()?.("");
}

/** Shows how far work has come, on stderr if that is a terminal. */
export function showProgress(options: ProgressOptions, line = stderrLine(), now_ms = Date.now): Progress {
  if (options.quiet || line === undefined) return { update: () => {}, end: () => {} };
  const started_ms = now_ms();
  let shown_ms = -Infinity;
  return {
    update(done) {
      if (now_ms() - shown_ms < redraw_ms) return;
      shown_ms = now_ms();
      line(progressLine(options, done, shown_ms - started_ms));
    },
    end: () => line(""),
  };
}

/** Writes over the line at the cursor; undefined where stderr is no terminal. */
function stderrLine(): ((text: string) => void) | undefined {
  if (!Deno.stderr.isTerminal()) return undefined;
  return (text) => {
    is_shown = text !== "";
    Deno.stderr.writeSync(encoder.encode(`\r\x1b[K${text}`));
  };
}

/** `Importing messages ████████░░░░░░░░░░░░  40 %  400,000 of 1,000,000 rows  52,310/s  12 s left` */
export function progressLine(
  { label, total, unit }: ProgressOptions,
  done: number,
  elapsed_ms: number,
): string {
  const rate = elapsed_ms > 0 ? done / elapsed_ms * 1000 : 0;
  const speed = rate > 0 ? `  ${amount(rate, unit)}/s` : "";
  if (total === undefined || total === 0) return `${label}  ${counted(done, unit)}${speed}`;
  const part = Math.min(1, done / total);
  const full = Math.floor(part * bar_cells);
  const bar = "█".repeat(full) + "░".repeat(bar_cells - full);
  const left = rate > 0 && done < total ? `  ${duration((total - done) / rate)} left` : "";
  const count = unit === "bytes"
    ? `${amount(done, unit)} of ${amount(total, unit)}`
    : `${amount(done, unit)} of ${counted(total, unit)}`;
  return `${label} ${bar} ${String(Math.floor(part * 100)).padStart(3)} %  ${count}${speed}${left}`;
}

const counted = (value: number, unit: string) =>
  unit === "bytes" ? amount(value, unit) : `${amount(value, unit)} ${unit}`;

function amount(value: number, unit: string): string {
  if (unit !== "bytes") return Math.round(value).toLocaleString("en");
  const power = Math.min(3, Math.max(0, Math.floor(Math.log2(Math.max(1, value)) / 10)));
  return `${(value / 2 ** (10 * power)).toFixed(power === 0 ? 0 : 1)} ${["B", "KiB", "MiB", "GiB"][power]}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  return whole < 3600
    ? `${Math.ceil(whole / 60)} min`
    : `${Math.floor(whole / 3600)} h ${Math.ceil(whole % 3600 / 60)} min`;
}
