import type { Block, BlockCell, CellFormat } from '../panels/block.ts';
import { formatTenths } from '../panels/format-figure.ts';
import type { Tab } from '../tabs/tab.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** A mail as plain text and as simple HTML that says the same. */
export type Mail = { readonly subject: string; readonly text: string; readonly html: string };

/** Gmail takes 250 characters. */
const longestSubject = 200;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that is nothing but text to a mail program. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const signed = (value: number): string => `${Math.round(value * 10) > 0 ? '+' : ''}${formatTenths(value)}`;

const numberWord = (value: number, format: CellFormat): string =>
  format === 'change' ? signed(value) : format === 'score' ? formatTenths(value) : String(value);

function cellText(cell: BlockCell | undefined, format: CellFormat): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.text;
  return typeof cell === 'number' ? numberWord(cell, format) : String(cell);
}

type Table = Extract<Block, { kind: 'table' }>;

const textsOf = ({ columns, rows }: Table): readonly (readonly string[])[] =>
  rows.map((row) => columns.map(({ format }, place) => cellText(row[place], format)));

/** Header and cells, each row a line: `Delivery | 60.0 | …`. */
function tableText(table: Table): readonly string[] {
  const header = table.columns.map(({ title }) => title);
  return [header, ...textsOf(table)].map((cells) => cells.join(' | ').replace(/[ |]+$/, ''));
}

const cellStyle = 'border:1px solid #ccc;padding:4px 8px;text-align:left';

function tableHtml(table: Table): string {
  const cells = (texts: readonly string[], tag: 'th' | 'td') =>
    `<tr>${texts.map((text) => `<${tag} style="${cellStyle}">${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
  const header = cells(
    table.columns.map(({ title }) => title),
    'th',
  );
  const rows = textsOf(table).map((row) => cells(row, 'td'));
  return `<table style="border-collapse:collapse">${header}${rows.join('')}</table>`;
}

const linesOf = (block: Block): readonly string[] => (block.kind === 'notes' ? block.lines : []);

const blockText = (block: Block): readonly string[] => (block.kind === 'table' ? tableText(block) : linesOf(block));
const blockHtml = (block: Block): string =>
  block.kind === 'table'
    ? tableHtml(block)
    : linesOf(block)
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('');

/** `address`: of the spreadsheet, the only link. */
export type MailSetting = { readonly subject: string; readonly address: string; readonly language: Language };

/** A tab as a mail: its notes as paragraphs, its tables as tables; no image, and no link but to the spreadsheet. */
export function mailOf({ title, subtitle, sections }: Tab, { subject, address, language }: MailSetting): Mail {
  const why = say(language, 'digest.why');
  const text = sections.map((one) => [one.title, ...one.blocks.flatMap(blockText)].join('\n'));
  const html = sections.map((one) => `<h3>${escapeHtml(one.title)}</h3>${one.blocks.map(blockHtml).join('')}`);
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
  const openWith = (shown: string) => say(language, 'digest.open', { address: shown });
  return {
    subject: subject.replace(/\s+/g, ' ').slice(0, longestSubject),
    text: [`${title}\n${subtitle}`, ...text, `${openWith(address)}\n${why}`].join('\n\n'),
    html: [
      `<h2>${escapeHtml(title)}</h2><p>${escapeHtml(subtitle)}</p>`,
      ...html,
      // The address is the spreadsheet's own, made of its id.
      `<p>${openWith(link)}</p><p>${escapeHtml(why)}</p>`,
    ].join('\n'),
  };
}
