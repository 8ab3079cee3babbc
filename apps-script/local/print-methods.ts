import type { FigureMethod } from '../../core/figure/method.ts';

/** A method as the add-on lists it. */
export type ListedMethod = Pick<FigureMethod, 'id' | 'question' | 'source' | 'notes' | 'example'> & {
  readonly title: string;
  readonly answers: string;
  /** What each field takes, in words. */
  readonly fields: Readonly<Record<string, string>>;
};

function printMethod({ id, title, answers, source, fields, notes, example }: ListedMethod): string {
  const given = Object.entries(fields).map(([name, words]) => [name, [words, notes[name] ?? ''].join('. ')] as const);
  const out = Object.entries(notes).filter(([name]) => !(name in fields));
  const lines = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([name, words]) => `    ${name}: ${words.replace(/[. ]+$/, '')}`);
  return [
    `${id}  ${title}`,
    `  ${answers}`,
    `  source: ${source}`,
    '  input:',
    ...lines(given),
    `    example: ${JSON.stringify(example)}`,
    ...(out.length > 0 ? ['  output:', ...lines(out)] : []),
  ].join('\n');
}

/** Every method for people: what it answers, what it takes and gives. */
export const printMethods = (methods: readonly ListedMethod[]): string => methods.map(printMethod).join('\n\n');
