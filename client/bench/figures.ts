/** Latencies as people read them: percentiles, and a histogram in text. */

/** The least of the sorted samples that `share` (0 to 1) of them do not exceed; NaN when there is none. */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** The percentiles that every table of latencies shows, in ms. */
export interface Figures {
  p50_ms: number;
  p90_ms: number;
  p99_ms: number;
  max_ms: number;
}

/** Those of samples in ms, sorted. */
export function figuresOf(sorted: number[]): Figures {
  const at = (share: number) => rounded(percentile(sorted, share));
  return { p50_ms: at(0.5), p90_ms: at(0.9), p99_ms: at(0.99), max_ms: at(1) };
}

/** To the microsecond: more of it is noise. */
export function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

/** So many samples were not above this, and above the bucket before. */
export interface Bucket {
  to_ms: number;
  count: number;
}

/** Sorted samples in buckets whose bounds go 1, 2, 5, 10, from the lowest that holds one to the highest. */
export function histogramOf(sorted: number[]): Bucket[] {
  if (sorted.length === 0) return [];
  const buckets: Bucket[] = [];
  let at = 0;
  for (let step = 0; at < sorted.length; step++) {
    const to_ms = rounded([1, 2, 5][step % 3] * 10 ** (Math.floor(step / 3) - 2)); // from 0.01 ms up
    let count = 0;
    for (; at < sorted.length && sorted[at] <= to_ms; at++) count++;
    if (count > 0 || buckets.length > 0) buckets.push({ to_ms, count });
  }
  return buckets;
}

const bar_cells = 40;

/** A histogram for people: one line a bucket, `≤ 0.5 ms  ██████  1,234  61.7 %`. */
export function histogramLines(buckets: Bucket[]): string[] {
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...buckets.map(({ count }) => count));
  return buckets.map(({ to_ms, count }) => {
    const bar = "█".repeat(Math.ceil(count / most * bar_cells)).padEnd(bar_cells);
    const share = (count / total * 100).toFixed(1).padStart(5);
    return `≤ ${String(to_ms).padStart(6)} ms  ${bar}  ${count.toLocaleString("en").padStart(9)}  ${share} %`;
  });
}
