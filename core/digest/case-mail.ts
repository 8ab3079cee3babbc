import type { Block } from '../panels/block.ts';
import type { Tab } from '../tabs/tab.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { caseTable } from './case-blocks.ts';
import type { CaseNews } from './case-news.ts';
import { type Mail, mailOf } from './mail.ts';

type Setting = {
  /** Title of the response tab, and of the Actions tab. */
  readonly source: string;
  readonly tab: string;
  /** Of the spreadsheet. */
  readonly address: string;
  readonly language: Language;
};

const newOf = ({ fresh, older }: CaseNews): number => fresh.length + older;

function subjectOf(news: CaseNews, { source, language }: Setting): string {
  const n = newOf(news);
  const due = news.due.length;
  if (due === 0) return say(language, 'cases.subjectNew', { n, source });
  return n === 0
    ? say(language, 'cases.subjectDue', { due, source })
    : say(language, 'cases.subjectBoth', { n, due, source });
}

/** What an owner is told of new cases and of those that fall due, in one mail. */
export function caseMail(news: CaseNews, setting: Setting): Mail {
  const { source, tab, address, language } = setting;
  const { fresh, due, older } = news;
  const note = (line: string): Block => ({ kind: 'notes', lines: [line] });
  const section = (id: string, title: string, blocks: readonly Block[]) => ({ id, title, blocks });
  const described: Tab = {
    title: say(language, 'cases.title'),
    subtitle: source,
    sections: [
      ...(due.length > 0 ? [section('due', say(language, 'cases.due'), caseTable(due, language))] : []),
      ...(newOf(news) > 0
        ? [
            section('new', say(language, 'cases.new'), [
              ...caseTable(fresh, language),
              ...(older > 0 ? [note(say(language, 'cases.older', { n: older }))] : []),
            ]),
          ]
        : []),
      section('where', '', [note(say(language, 'cases.where', { tab }))]),
    ],
  };
  return mailOf(described, { subject: subjectOf(news, setting), address, language });
}
