/** A piece of a formula. `text` is as written. */
export type Token = { readonly kind: 'text' | 'reference' | 'number' | 'name' | 'sign'; readonly text: string };

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['reference', /\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\w(!])/y],
  ['number', /\d+(?:\.\d+)?(?![\w.])/y],
  ['name', /[A-Za-z]+(?=\()/y],
  ['sign', /<=|>=|[=<>()*](?!>)/y],
];

/** The pieces of a formula after its `=`. Throws on whatever the preview cannot work out, with the place. */
export function tokenise(formula: string): readonly Token[] {
  if (!formula.startsWith('=')) throw new Error(`not a formula: ${formula}`);
  const tokens: Token[] = [];
  let at = 1;
  while (at < formula.length) {
    if (formula[at] === ' ') {
      at += 1;
      continue;
    }
    const token = patterns
      .map(([kind, pattern]) => matchAt(kind, pattern, formula, at))
      .find((found) => found !== null);
    if (!token) throw new Error(`the preview cannot work out this formula from character ${at + 1}: ${formula}`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matchAt(kind: Token['kind'], pattern: RegExp, formula: string, at: number): Token | null {
  pattern.lastIndex = at;
  const [text] = pattern.exec(formula) ?? [];
  return text === undefined ? null : { kind, text };
}
