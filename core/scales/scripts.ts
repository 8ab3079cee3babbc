/** The two families of scripts that surveys here are written in. */
export type Script = 'latin' | 'eastAsian';

const letters: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  eastAsian: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
};

/** Whether a text holds a letter of a script. */
export const isIn = (text: string, script: Script): boolean => letters[script].test(text);

/** The scripts of which any of these texts holds a letter; each text is looked at only until both are found. */
export function scriptsIn(texts: Iterable<string>): ReadonlySet<Script> {
  const found = new Set<Script>();
  const open = new Set<Script>(['latin', 'eastAsian']);
  for (const text of texts) {
    for (const script of open)
      if (isIn(text, script)) {
        open.delete(script);
        found.add(script);
      }
    if (open.size === 0) break;
  }
  return found;
}
