import { type FigureMethod, questions } from '../../core/figure/method.ts';
import { wordsOfField } from '../../core/figure/schema.ts';
import { figureMethods } from '../../core/figure-methods/index.ts';
import { runFigure } from '../../core/figure-methods/run.ts';
import { type AskedField, askedFields, wordsOfAsked, wordsOfRange } from '../../core/figure-range/range-fields.ts';
import { nameOf } from '../../core/figure-range/spaced.ts';
import { sayFigureRange } from '../../core/text/figure-range.ts';
import { languageOf } from '../../core/text/language.ts';
import type { Language } from '../../core/text/schema.ts';
import { type OpenSpreadsheet, userLocale } from '../google.ts';
import { parseCall } from '../grading/schema.ts';
import type { Figures } from './answers/figures/schema.ts';
import { callSchemas, type FiguresCall } from './schema.ts';

/** What to write into a field. What it means beyond that is written in English alone. */
function hintOf({ notes }: FigureMethod, field: AskedField, language: Language): string {
  const kind = wordsOfAsked(field.kind, language);
  const note = language === 'en' ? notes[field.name] : undefined;
  return note === undefined ? kind : `${kind}. ${note[0]?.toUpperCase()}${note.slice(1)}`;
}

/** What can be worked out of a selected range, in the person's language. */
export function figures(_: OpenSpreadsheet, { language = languageOf(userLocale()) }: FiguresCall): Figures {
  const asked = questions.filter((one) => figureMethods.some(({ question }) => question === one));
  return {
    questions: asked.map((id) => ({ id, title: sayFigureRange(language, `question.${id}`) })),
    methods: figureMethods.map((method) => ({
      id: method.id,
      question: method.question,
      title: method.title[language],
      answers: method.answers[language],
      range: wordsOfRange(method, language),
      fields: askedFields(method).map((field) => ({
        name: field.name,
        title: nameOf(field.name, language),
        hint: hintOf(method, field, language),
        ...{ isFlag: field.kind === 'flag', isOptional: field.isOptional },
      })),
    })),
  };
}

/** Every method for callers outside the spreadsheet. */
export function figureList(input: unknown) {
  const { language = 'en' }: { language?: Language | undefined } = parseCall(callSchemas.figures, input);
  return figureMethods.map(({ id, question, title, answers, source, fields, notes, example }) => ({
    ...{ id, question, title: title[language], answers: answers[language], source },
    fields: Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, wordsOfField(said)])),
    ...{ notes, example },
  }));
}

/** One figure of data that the caller brings along, or one of each of `inputs`. */
export function figure(input: unknown) {
  const { method, input: data, inputs, language = 'en' } = parseCall(callSchemas.figure, input);
  return inputs ? inputs.map((one) => runFigure(method, one, language)) : runFigure(method, data, language);
}
