import type { Standard } from '../../core/standard-rules/standard.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { Refused } from '../refusal.ts';

/** Said when a caller names a standard that there is not. */
export function unknownStandard(value: string, standards: readonly Standard[], language: Language): Refused {
  const choices = standards.map(({ id, source }) => `${id} (${source.system})`).join(', ');
  return new Refused([
    { code: 'unknownStandard', message: say(language, 'setup.unknownStandard', { value, choices }) },
  ]);
}
