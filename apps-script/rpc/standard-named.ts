import type { Standard } from '../../core/standard-rules/standard.ts';
import { standardById, standards } from '../../core/standards/index.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { choosable, libraryOf, readLibrary } from '../grading/library.ts';
import { readingsOf } from '../grading/read-sheets.ts';
import { readRecord } from '../grading/record.ts';
import { Refused } from '../refusal.ts';

/** The standard with this id, one of the team's own as it was last changed; an unknown one is refused in words. */
export function standardNamed(workbook: Workbook, book: Book, id: string, language: Language): Standard {
  const readings = [...readingsOf(book, { history: 'firstColumn' }), ...libraryOf(book)];
  const [history = [], library = []] = readings.length === 0 ? [] : workbook.readTabs(null, readings).others;
  const known = choosable(standards, readRecord(history.map(([cell]) => cell)), readLibrary(library));
  const found = known.find((one) => one.id === id) ?? standardById(id);
  if (found) return found;
  const choices = known.map((one) => one.title[language]).join(', ');
  throw new Refused([
    { code: 'unknownStandard', message: say(language, 'setup.unknownStandard', { value: id, choices }) },
  ]);
}
