const delimiters = [',', ';', '\t'] as const;

/**
 * Reads comma-separated values (RFC 4180) into rows of texts, untouched: quotes, newlines within quotes, a byte-order
 * mark, CRLF or LF. The delimiter is the one of comma, semicolon and tab that the first record has most of, outside
 * quotes. A line without any character is a row with one empty text; the newline at the end of the file adds no row.
 * An unclosed quote ends with the file.
 */
export function readCsv(text: string): string[][] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = detectDelimiter(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < body.length) {
    const [field, end] = body[at] === '"' ? quoted(body, at, delimiter) : bare(body, at, delimiter);
    row.push(field);
    at = end;
    if (body[at] === delimiter) {
      at += 1;
      if (at < body.length) continue;
      row.push('');
    }
    if (body[at] === '\r' && body[at + 1] === '\n') at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

const isEnd = (sign: string | undefined, delimiter: string): boolean =>
  sign === undefined || sign === delimiter || sign === '\n' || sign === '\r';

function bare(body: string, start: number, delimiter: string): [string, number] {
  let end = start;
  while (!isEnd(body[end], delimiter)) end += 1;
  return [body.slice(start, end), end];
}

function quoted(body: string, start: number, delimiter: string): [string, number] {
  let field = '';
  let from = start + 1;
  for (;;) {
    const quote = body.indexOf('"', from);
    if (quote < 0) return [field + body.slice(from), body.length];
    field += body.slice(from, quote);
    if (body[quote + 1] === '"') {
      field += '"';
      from = quote + 2;
      continue;
    }
    // Whatever follows a closing quote before the delimiter belongs to the field, as every spreadsheet reads it.
    const [rest, end] = bare(body, quote + 1, delimiter);
    return [field + rest, end];
  }
}

function detectDelimiter(body: string): string {
  const counts = new Map<string, number>(delimiters.map((sign) => [sign, 0]));
  let isQuoted = false;
  for (const sign of body) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === '\n') break;
    else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return delimiters.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best));
}
