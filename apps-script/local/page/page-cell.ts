import { declarationsOf, fontPixels } from './page-format.ts';
import type { Content } from './page-overflow.ts';
import type { Cell, CellFormat } from './page-resource.ts';
import { textWidth } from './page-text-width.ts';

const sidePadding = 8;

/** A cell as it is drawn: what it shows, how, and what it brings to its row. */
export type CellView = Content & {
  readonly text: string;
  readonly declarations: string;
  readonly mark: 'checkbox' | 'choices' | null;
  readonly isTicked: boolean;
  readonly choices: readonly string[];
  /** Where it leads: into this workbook or to the web. `null` for anything else, `javascript:` included. */
  readonly href: string | null;
  /** Its text has a colour of its own, a link's too. */
  readonly isColoured: boolean;
};

const alignments: Readonly<Record<string, Content['align']>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };
const marks: Readonly<Record<string, CellView['mark']>> = {
  BOOLEAN: 'checkbox',
  ONE_OF_LIST: 'choices',
  ONE_OF_RANGE: 'choices',
};

/** Reads a cell with the format that it has in the end (its own and the conditional one). */
export function viewCell(cell: Cell, format: CellFormat): CellView {
  const value = cell.effectiveValue ?? cell.userEnteredValue ?? {};
  const mark = marks[cell.dataValidation?.condition?.type ?? ''] ?? null;
  const text = mark === 'checkbox' ? '' : shownText(cell);
  const isNumber = value.numberValue !== undefined;
  const natural = isNumber ? 'right' : value.boolValue !== undefined || value.errorValue ? 'center' : 'left';
  const align = mark === 'checkbox' ? 'center' : (alignments[format.horizontalAlignment ?? ''] ?? natural);
  return {
    text,
    align,
    mark,
    isTicked: value.boolValue === true,
    choices: (cell.dataValidation?.condition?.values ?? []).map((choice) => choice.userEnteredValue ?? ''),
    href: linkOf(cell),
    isColoured: (format.textFormat?.foregroundColorStyle ?? format.textFormat?.foregroundColor) !== undefined,
    isEmpty: text === '' && mark === null,
    overflows: !isNumber && mark === null && format.wrapStrategy !== 'WRAP' && format.wrapStrategy !== 'CLIP',
    textWidth: Math.max(0, ...text.split('\n').map((line) => textWidth(line, fontPixels(format)))) + sidePadding,
    declarations: `${declarationsOf(format)}${align === 'left' ? '' : `text-align:${align};`}`,
  };
}

/** The text of a cell as people see it. */
export function shownText(cell: Cell): string {
  const value = cell.effectiveValue ?? cell.userEnteredValue ?? {};
  if (cell.formattedValue !== undefined) return cell.formattedValue;
  if (value.errorValue) return `#${value.errorValue.type ?? 'ERROR'}!`;
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  return value.stringValue ?? value.numberValue?.toString() ?? '';
}

function linkOf(cell: Cell): string | null {
  const run = cell.textFormatRuns?.find((part) => part.format?.link)?.format;
  const address = cell.hyperlink ?? run?.link?.uri ?? cell.userEnteredFormat?.textFormat?.link?.uri;
  return address !== undefined && /^(#gid=|https?:\/\/)/.test(address) ? address : null;
}
