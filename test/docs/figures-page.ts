import { type FigureMethod, questions } from '../../core/figure/method.ts';
import { figurePlaces } from '../../core/figure-methods/places.ts';
import { wordsOfRange } from '../../core/figure-range/range-fields.ts';
import { sayFigureRange } from '../../core/text/figure-range.ts';
import { table } from './markdown.ts';

const head = `# Figures

Every statistic that the program works out: the question it answers, where it stands, the method's name for
\`npm run -s figure -- METHOD INPUT.json\`, and the source that its formula and its tests come from. This page is made from the
data by \`npx vitest run --config test/vitest.config.ts --project docs -u\`; a test compares the two.

*Dashboard* names the sections that show it for the chosen period and segment. *Range* says what to select for the same figure
on cells of your own: in the spreadsheet's menu *Figures of a range*, or in the sidebar *More → Figures of a range…*. Nothing is written there.
\`npm run -s figure -- --list\` prints the fields of each input with an example; \`npm run -s reference -- FILE\` holds published values against ours.`;

const cell = (text: string) => text.replaceAll('|', '\\|');

/** One section a question, one line a method. `titles`: of the Dashboard's sections, by id. */
export function figuresPage(methods: readonly FigureMethod[], titles: Readonly<Record<string, string>>): string {
  const sections = questions.flatMap((question) => {
    const asked = methods.filter((method) => method.question === question);
    const rows = asked.map((method) => [
      method.title.en,
      cell(method.answers.en),
      `\`${method.id}\``,
      (figurePlaces[method.id] ?? []).map((id) => titles[id] ?? id).join(', '),
      cell(wordsOfRange(method, 'en')),
      cell(method.source),
    ]);
    const headers = ['Figure', 'Answers', 'Method', 'Dashboard', 'Range', 'Source'];
    return rows.length === 0 ? [] : [`## ${sayFigureRange('en', `question.${question}`)}\n\n${table(headers, rows)}`];
  });
  return `${[head, ...sections].join('\n\n')}\n`;
}
