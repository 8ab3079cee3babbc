import { drawChart } from './chart.ts';
import type { CellView } from './page-cell.ts';
import type { Overlay } from './page-grid.ts';
import { escapeHtml, fillText } from './page-html.ts';
import type { Spread } from './page-overflow.ts';
import type { Cell } from './page-resource.ts';
import type { Styles } from './page-styles.ts';
import type { PageTexts } from './page-texts.ts';

/** What every cell of a page is drawn with. */
export type DrawInput = {
  /** Charts may look into other tabs. */
  readonly cellOf: (sheetId: number, row: number, column: number) => Cell;
  readonly styles: Styles;
  readonly texts: PageTexts;
};

type Place = {
  readonly view: CellView;
  readonly spread: Spread;
  /** Width of the column. */
  readonly pixels: number;
  /** Charts whose corner is in this cell. */
  readonly charts: readonly Overlay[];
};

// Widths are estimated: a text that nearly fills its cell is let out too.
const nearlyFull = 0.85;

/** A cell as `<td>`. */
export function drawCell({ view, spread, pixels, charts }: Place, input: DrawInput): string {
  const runs = spread.room > pixels && view.textWidth > pixels * nearlyFull;
  const classes = [
    input.styles.classFor(view.declarations),
    spread.crossed ? 'crossed' : '',
    runs || charts.length > 0 ? 'over' : '',
  ].filter((name) => name !== '');
  const content = drawContent(view, input.texts);
  const limit = input.styles.classFor(runs ? `max-width:${spread.room - 1}px;` : '');
  const inner = runs ? `<div class="run ${view.align}"><span class="${limit}">${content}</span></div>` : content;
  const list = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  return `<td${list}>${inner}${charts.map((chart) => drawOverlay(chart, input)).join('')}</td>`;
}

function drawContent(view: CellView, texts: PageTexts): string {
  const text = escapeHtml(view.text);
  if (view.mark === 'checkbox') return drawCheckbox(view.isTicked, texts);
  if (view.mark === 'choices') {
    const title = escapeHtml(fillText(texts.choices, { choices: view.choices.join(', ') }));
    return `<span class="choice" title="${title}">${text}<span class="arrow" aria-hidden="true">▾</span></span>`;
  }
  if (view.href === null || text === '') return text;
  const away = view.href.startsWith('#') ? '' : ' target="_blank" rel="noreferrer"';
  const own = view.isColoured ? ' class="coloured"' : '';
  return `<a href="${escapeHtml(view.href)}"${away}${own}>${text}</a>`;
}

function drawCheckbox(isTicked: boolean, texts: PageTexts): string {
  const tick = isTicked ? '<path d="M4 8.2l2.8 2.8L12 5.4"/>' : '';
  const label = isTicked ? texts.ticked : texts.unticked;
  const shape = `<rect x="1.5" y="1.5" width="13" height="13" rx="2.5"/>${tick}`;
  return `<svg class="box${isTicked ? ' ticked' : ''}" viewBox="0 0 16 16" role="img" aria-label="${label}">${shape}</svg>`;
}

function drawOverlay({ chart, left, top, width, height }: Overlay, { cellOf, styles, texts }: DrawInput): string {
  const place = styles.classFor(`left:${left}px;top:${top}px;width:${width}px;height:${height}px;`);
  return `<div class="chart ${place}">${drawChart(chart.spec ?? {}, { width, height }, cellOf, texts.noData)}</div>`;
}
