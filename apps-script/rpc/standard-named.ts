import type { Standard } from '../../core/standard-rules/standard.ts';
import { standardById, standards } from '../../core/standards/index.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { choosable, readKept } from '../grading/library.ts';
import { Refused } from '../refusal.ts';

/** The standard with this id, one of the team's own as it was last changed; an unknown one is refused in words. */
export function standardNamed(workbook: Workbook, book: Book, id: string, language: Language): Standard {
  const kept = readKept(workbook, book);
  const known = choosable(standards, kept.latest, kept.standards);
  const found = known.find((one) => one.id === id) ?? standardById(id);
  if (found) return found;
  const choices = known.map((one) => one.title[language]).join(', ');
  throw new Refused([
    { code: 'unknownStandard', message: say(language, 'setup.unknownStandard', { value: id, choices }) },
  ]);
}
