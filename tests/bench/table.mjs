/** A table in plain text: the first `texts` columns to the left, figures to the right. */
export function table(header, rows, { texts = 1 } = {}) {
  const lines = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  const laid = lines.map((row) =>
    row
      .map((cell, column) =>
        column < texts ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join("  ")
      .trimEnd(),
  );
  laid.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return laid.join("\n");
}

/** A line under a table: the figure against its budget. Never a failure. */
export const against = (what, figure, budget, unit) =>
  `${figure <= budget ? "OK" : "MISSED"}: ${what} ${format(figure)} ${unit}, budget ${format(budget)} ${unit}`;

/** Three digits that say something, and no more than the figure has. */
export const format = (figure) =>
  figure.toLocaleString("en-US", {
    maximumFractionDigits: figure < 10 ? 2 : figure < 100 ? 1 : 0,
    useGrouping: true,
  });
