import type { Block } from '../panels/block.ts';
import { periodWord } from '../panels/period-words.ts';
import { say } from '../text/say.ts';
import { entryKey } from './entries.ts';
import { entered, isSignature, ofOthers, type ReportInput, typed } from './plan.ts';

const lines = { 'sign:prepared': 'report.prepared', 'sign:checked': 'report.checked' } as const;

/** Lines to sign on paper or to fill in, and below them what was filled in for other periods. */
export function signatures(input: ReportInput): readonly Block[] {
  const { view, language } = input;
  const titleOf = (line: string) => say(language, lines[line as keyof typeof lines] ?? 'report.prepared');
  const columns = [{ title: '', format: 'text' } as const, ...typed(language, 'report.name', 'column.date')];
  const own = Object.keys(lines);
  const others = ofOthers(input, isSignature);
  return [
    {
      kind: 'table',
      columns,
      rows: own.map((line) => [titleOf(line), ...entered(input, 'sign', line)]),
      keys: own.map((line) => entryKey('sign', view.selection.period ?? '', line)),
    },
    ...(others.length > 0
      ? [
          { kind: 'notes' as const, lines: [say(language, 'report.signed')] },
          {
            kind: 'table' as const,
            columns: [{ title: say(language, 'column.period'), format: 'text' } as const, ...columns],
            rows: others.map(({ period, line, cells }) => [periodWord(period, language), titleOf(line), ...cells]),
            keys: others.map(({ period, line }) => entryKey('signed', period, line)),
          },
        ]
      : []),
  ];
}
