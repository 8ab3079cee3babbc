import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { type LocalHost, openHost } from '../../../apps-script/local/services/sandbox.ts';
import { modelsPartSchema, modelsPlanSchema, modelsSchema } from '../../../apps-script/rpc/answers/models/schema.ts';
import { code, hostWith, manifest, now, seeded } from '../add-on.ts';
import { ask } from '../sidebar-asks.ts';

type Results = Record<string, (number | null)[][]>;

/** What the parts of the long work rest on and come to, as the sidebar gathers them. */
export function workedOut(host: LocalHost, call: object = {}): { stamp: string; results: Results } {
  const plan = modelsPlanSchema.parse(ask(host, 'modelsPlan', call));
  if (plan.status !== 'ready') throw new Error(plan.message);
  const { stamp, parts } = plan;
  const results: Results = {};
  for (const part of parts) {
    const answer = modelsPartSchema.parse(ask(host, 'modelsPart', { ...call, stamp, part }));
    if (answer.status !== 'worked') throw new Error(answer.message);
    results[part] = answer.result;
  }
  return { stamp, results };
}

/** The last call: the tab is written. */
export const write = (host: LocalHost, done: ReturnType<typeof workedOut>, call: object = {}) =>
  modelsSchema.parse(ask(host, 'models', { ...call, ...done }));

/** Plan, parts and tab. */
export const makeModels = (host: LocalHost, call: object = {}) => write(host, workedOut(host, call), call);

const levels = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];

/** A survey in which everybody answers every question, so that there is long work to do. */
export function fullCsv(responses: number, questions = 4): string {
  const draw = seeded(11);
  const header = [
    'Timestamp',
    'Region',
    ...Array.from({ length: questions }, (_, at) => `How satisfied? [Aspect ${at + 1}]`),
    'Comments',
  ];
  const rows = Array.from({ length: responses }, (_, place) => {
    const mood = draw() * 4;
    const answer = () => levels[Math.min(4, Math.floor(mood + draw() * 1.5))] ?? '';
    const day = String(1 + (place % 28)).padStart(2, '0');
    return [
      `2026-10-${day} 10:00:00`,
      place % 2 ? 'North' : 'South',
      ...Array.from({ length: questions }, answer),
      'fine',
    ];
  });
  return [header, ...rows].map((row) => row.join(',')).join('\n');
}

const graded = (() => {
  const host = hostWith(fullCsv(130));
  host.call('gradeResponses');
  return host.book;
})();

/** A graded survey of 130, as it was before anything was done with it. */
export const gradedSurvey = (): LocalHost => openHost({ code, manifest, now, book: cloneBook(graded) });

/** Its long work. */
export const work = workedOut(gradedSurvey());
