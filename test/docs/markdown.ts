/** A Markdown table; nothing when it has no rows. A column whose cells are all empty is left out. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const kept = headers.flatMap((_, column) => (rows.some((row) => (row[column] ?? '') !== '') ? [column] : []));
  const line = (cells: readonly string[]) => `| ${kept.map((column) => cells[column] ?? '').join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bold heading above a part; nothing when the part is empty. */
export function titled(heading: string, part: string): string {
  return part === '' ? '' : `**${heading}**\n\n${part}`;
}

export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** At most two decimals. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);
