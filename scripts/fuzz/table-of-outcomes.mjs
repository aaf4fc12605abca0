/** What became of the cases: a row a format, a column an outcome. */
export function tableOfOutcomes(outcomes) {
  const columns = [...new Set(outcomes.map(({ outcome }) => outcome))].sort();
  const formats = [...new Set(outcomes.map(({ format }) => format))].sort();
  const count = (format, outcome) =>
    outcomes.filter(
      (one) => (format === null || one.format === format) && (outcome === null || one.outcome === outcome),
    ).length;
  const row = (name, format) => [name, count(format, null), ...columns.map((column) => count(format, column))];
  const rows = [['format', 'cases', ...columns], ...formats.map((format) => row(format, format)), row('all', null)];
  const widths = rows[0].map((_, at) => Math.max(...rows.map((cells) => String(cells[at]).length)));
  return rows.map((cells) => cells.map((cell, at) => String(cell).padStart(widths[at])).join('  ')).join('\n');
}
