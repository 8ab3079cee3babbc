import type { AskedFigure } from '../../core/figure-methods/run.ts';
import type { Language } from '../../core/text/schema.ts';
import { openEmpty } from './open-empty.ts';

/** One figure by its method's name. */
export type AskFigure = (method: string, input: unknown) => AskedFigure;

/** Asks the built add-on, in the bare machine that it runs in. */
export function figureAsker(root: string, language: Language): AskFigure {
  const host = openEmpty(root);
  return (method, input) =>
    JSON.parse(String(host.call('rpc', 'figure', JSON.stringify({ method, input, language })))) as AskedFigure;
}

/** As above, many figures of one method in one call: the add-on is evaluated once for all of them. */
export function askFigures(
  root: string,
  {
    method,
    inputs,
    language,
  }: { readonly method: string; readonly inputs: readonly unknown[]; readonly language: Language },
): readonly AskedFigure[] {
  const call = JSON.stringify({ method, inputs, language });
  return JSON.parse(String(openEmpty(root).call('rpc', 'figure', call))) as readonly AskedFigure[];
}
