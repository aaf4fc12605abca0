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

/** `p50 / p95 / p99` of durations in milliseconds. */
export function percentiles(durations) {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
  return `${at(0.5)} / ${at(0.95)} / ${at(0.99)}`;
}

/** Megabytes with one digit. */
export function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
