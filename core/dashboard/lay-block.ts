import type { Block } from '../panels/block.ts';
import { breakLine } from './break-line.ts';
import type { Laid, LaidCell, LaidRow } from './laid.ts';
import { layTable } from './lay-table.ts';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Card = Kind<'figures'>['cards'][number];

/** Cards beside each other; each is two columns wide. */
const cardsInLine = 6;
/** Half-width signs that fit into a card, and into the whole width. */
const cardWidth = 30;
const noteWidth = 110;

const only = (rows: readonly LaidRow[]): Laid => ({ rows, grades: [], inputs: [], charts: [] });

function layNotes({ lines }: Kind<'notes'>): Laid {
  const rows = lines.flatMap((line) => breakLine(line, noteWidth));
  return only(rows.map((value) => ({ cells: [{ value, look: 'note', runsOver: true }] })));
}

function numberCell({ value, format }: Card): LaidCell {
  const linked = typeof value === 'object' && value !== null;
  return {
    look: 'figure',
    runsOver: true,
    format: typeof value === 'number' ? format : 'text',
    ...(linked ? { value: value.text, link: value } : { value }),
  };
}

/** One line of cards: labels, numbers, details; every second column stays empty for texts to run over. */
function layCards(cards: readonly Card[]): Laid {
  const details = cards.map(({ detail }) => breakLine(detail, cardWidth));
  const detailRows = Math.max(...details.map((lines) => lines.length));
  const line = (cell: (card: Card, place: number) => LaidCell | null): LaidRow => ({
    cells: cards.flatMap((card, place) => [cell(card, place), null]),
  });
  const rows = [
    line(({ label, rows: there }) => ({
      value: label,
      look: 'label',
      runsOver: true,
      ...(there && { link: { rows: there } }),
    })),
    line(numberCell),
    ...Array.from({ length: detailRows }, (_, row) =>
      line((_card, place) => {
        const value = details[place]?.[row];
        return value === undefined ? null : { value, look: 'detail', runsOver: true };
      }),
    ),
  ];
  const grades = cards.flatMap((card, place) => (card.grade ? [{ column: 2 * place, row: 1, rows: 1 }] : []));
  return { ...only(rows), grades };
}

function layFigures({ cards }: Kind<'figures'>): readonly Laid[] {
  const lines = Math.ceil(cards.length / cardsInLine);
  return Array.from({ length: lines }, (_, line) =>
    layCards(cards.slice(line * cardsInLine, (line + 1) * cardsInLine)),
  );
}

/** A block as one or more parts of rows, to be set below each other with a row between. */
export function layBlock(block: Block): readonly Laid[] {
  if (block.kind === 'figures') return layFigures(block);
  return [block.kind === 'table' ? layTable(block) : layNotes(block)];
}
