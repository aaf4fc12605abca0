/** The figures of every engine as one table in Markdown; what an engine was not asked stays empty. */
export function table(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((name) => row[name] ?? ''))),
  ].join('\n');
}

/** The 50th, 95th and 99th of a hundred durations. */
export function percentilesOf(durations) {
  const sorted = [...durations].sort((a, b) => a - b);
  return [0.5, 0.95, 0.99].map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

/** `p50 / p95 / p99` of durations in milliseconds. */
export function percentiles(durations) {
  return percentilesOf(durations)
    .map((ms) => ms.toFixed(2))
    .join(' / ');
}

/** Megabytes with one digit. */
export function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
