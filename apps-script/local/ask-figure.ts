import type { AskedFigure } from '../../core/figure/run.ts';
import type { Language } from '../../core/text/schema.ts';
import { openEmpty } from './open-empty.ts';

/** One figure by its method's name. */
export type AskFigure = (method: string, input: unknown) => AskedFigure;

/** Asks the built add-on, in the bare machine that it runs in; loaded once for all questions. */
export function figureAsker(root: string, language: Language): AskFigure {
  const host = openEmpty(root);
  return (method, input) =>
    JSON.parse(String(host.call('rpc', 'figure', JSON.stringify({ method, input, language })))) as AskedFigure;
}
