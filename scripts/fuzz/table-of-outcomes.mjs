/** What became of the cases: a row a format, a column an outcome, and the most memory a reading thread took, in megabytes. */
export function tableOfOutcomes(outcomes) {
  const columns = [...new Set(outcomes.map(({ outcome }) => outcome))].sort();
  const formats = [...new Set(outcomes.map(({ format }) => format))].sort();
  const row = (name, ofFormat) => [
    ...[name, ofFormat.length],
    ...columns.map((column) => ofFormat.filter(({ outcome }) => outcome === column).length),
    Math.max(0, ...ofFormat.map(({ peak }) => peak ?? 0)),
  ];
  const rows = [
    ['format', 'cases', ...columns, 'MB'],
    ...formats.map((name) =>
      row(
        name,
        outcomes.filter(({ format }) => format === name),
      ),
    ),
    row('all', outcomes),
  ];
  const widths = rows[0].map((_, at) => Math.max(...rows.map((cells) => String(cells[at]).length)));
  return rows.map((cells) => cells.map((cell, at) => String(cell).padStart(widths[at])).join('  ')).join('\n');
}
