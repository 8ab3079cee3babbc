import { printedRows } from '../../../core/dashboard/print-range.ts';
import { shownText } from './page-cell.ts';
import type { Grid } from './page-grid.ts';

/** How many rows of the drawn dashboard belong on the printed page, by the keys in its hidden first column. */
export function drawnToPrint({ rows, cellAt }: Grid): number {
  const last = rows[rows.length - 1]?.index ?? -1;
  const keys = Array.from({ length: last + 1 }, (_, row) => shownText(cellAt(row, 0)));
  while (keys[keys.length - 1] === '') keys.pop();
  return printedRows(keys);
}

/** Only the open tab, as sheets print it: no row numbers, no column letters, white paper. The dashboard is one page. */
export const printCss = `
@page { size: A4 portrait; margin: 8mm; }
@media print {
  html, body, main, .book, [role=tabpanel] { display: block; height: auto; overflow: visible; background: #fff; }
  body > :not(main), main > :not(.book), .book > :not([role=tabpanel]), .view a { display: none !important; }
  .grid .letters, .grid th[scope=row], .grid col:first-child, .grid .beyond { display: none; }
  .grid { width: 1px !important; zoom: var(--print-zoom, .6); print-color-adjust: exact; }
  .grid thead { position: static; box-shadow: none !important; }
  .more, .view { color: #000; }
}
`;

// An A4 page within margins of 8 mm has 733 × 1062 CSS pixels; a little is left for the rounding of scaled rows.
/** Before printing, scales the open tab to the width of the page, and the dashboard to its height too. */
export const printScript = `
addEventListener('beforeprint', () => {
  const panel = document.querySelector('[role=tabpanel]:not([hidden])');
  const [first, ...columns] = panel.querySelectorAll('col');
  const sum = (elements, size) => [...elements].reduce((total, element) => total + element.getBoundingClientRect()[size], 0);
  const width = sum(columns, 'width');
  const height = sum(panel.querySelectorAll('tr:not(.letters, .beyond)'), 'height');
  const isOnePage = panel.classList.contains('one-page');
  panel.style.setProperty('--print-zoom', Math.min(1, 730 / width, isOnePage ? 1036 / height : 1));
});
`;
