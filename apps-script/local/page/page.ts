import type { Language } from '../../../core/text/schema.ts';
import type { LivePart } from './bridge-draw.ts';
import { readConditions } from './page-conditions.ts';
import { pageCss } from './page-css.ts';
import { readFilterViews } from './page-filters.ts';
import type { Grid } from './page-grid.ts';
import { gridOf, mostRowsDrawn } from './page-grid.ts';
import { escapeHtml, fillText } from './page-html.ts';
import { drawnToPrint, printScript } from './page-print.ts';
import type { Sheet, Spreadsheet } from './page-resource.ts';
import { pageScript } from './page-script.ts';
import { collectStyles } from './page-styles.ts';
import { drawTable } from './page-table.ts';
import { drawTabs, isDashboard, sortTabs } from './page-tabs.ts';
import type { PageTexts } from './page-texts.ts';
import { pageTexts } from './page-texts.ts';

export type PageOptions = {
  readonly language: Language;
  /** Said after the page's own words about what it is, for example what was graded. */
  readonly banner?: string;
  /** A whole HTML document, shown beside the workbook. */
  readonly sidebar?: string;
  /** What a person uses: drawn only where a host answers. */
  readonly live?: LivePart;
};

const icon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1f5fd0"/><path d="M4 12V8m4 4V4m4 8V6" stroke="#fff" stroke-width="2"/></svg>')}`;

/** A workbook as one page that needs nothing else: every visible tab as a table with its formats, colours and charts. */
export function drawPage(spreadsheet: Spreadsheet, { language, banner = '', sidebar, live }: PageOptions): string {
  const texts = pageTexts[language];
  const title = escapeHtml(spreadsheet.properties?.title ?? '');
  const sheets = spreadsheet.sheets ?? [];
  const tabs = sortTabs(sheets);
  const grids = new Map(sheets.map((sheet) => [idOf(sheet), gridOf(sheet)]));
  const styles = collectStyles();
  const cellOf = (sheetId: number, row: number, column: number) => grids.get(sheetId)?.cellAt(row, column) ?? {};
  const panels = tabs.visible.map((sheet) => {
    const grid = grids.get(idOf(sheet)) ?? gridOf(sheet);
    const conditionAt = readConditions(sheet.conditionalFormats ?? [], grid.cellAt);
    const printedRows = isDashboard(sheet) ? drawnToPrint(grid) : Infinity;
    const table = drawTable(grid, { conditionAt, cellOf, styles, texts, printedRows });
    const content = `${drawViews(sheet, grid, { texts, language })}${table}${drawRest(grid, texts, language)}`;
    return drawPanel(sheet, content, sheet === tabs.opened);
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${texts.badge}</title>
<link rel="icon" href="${icon}">
${live?.head ?? ''}<style>${pageCss}${live?.css ?? ''}${styles.text()}</style>
</head>
<body>
<header><p class="note"><strong>${texts.badge}</strong> <span>${texts.honest}</span> <span>${escapeHtml(banner)}</span></p></header>
<main aria-labelledby="book-title">
<div class="top"><h1 id="book-title">${title}</h1>${live?.menus ?? ''}${drawTabs(tabs, texts)}</div>
<div class="book">${panels.join('\n')}${sidebar === undefined ? '' : drawSidebar(sidebar, texts)}${live?.aside ?? ''}</div>
${live?.foot ?? ''}</main>
<script>${pageScript}${printScript}${live?.script ?? ''}</script>
</body>
</html>
`;
}

type Saying = { readonly texts: PageTexts; readonly language: Language };

const idOf = ({ properties }: Sheet) => properties?.sheetId ?? 0;

function drawPanel(sheet: Sheet, content: string, isOpen: boolean): string {
  const id = idOf(sheet);
  const state = `${isDashboard(sheet) ? ' class="one-page"' : ''}${isOpen ? '' : ' hidden'}`;
  return `<section role="tabpanel" id="panel-${id}" aria-labelledby="tab-${id}" tabindex="0"${state}>${content}</section>`;
}

/** One line for each filter view, shown when a link leads to it. */
function drawViews(sheet: Sheet, grid: Grid, { texts, language }: Saying): string {
  const count = (rows: number) => rows.toLocaleString(language);
  const lines = readFilterViews(sheet.filterViews ?? [], grid).map(({ id, title, shown, all, rows }) => {
    const said = escapeHtml(fillText(texts.filtered, { shown: count(shown), all: count(all), title }));
    const back = `<a href="#gid=${idOf(sheet)}">${texts.showAll}</a>`;
    return `<p class="view" id="view-${id}" data-rows="${rows.join(' ')}" tabindex="-1" hidden>${said} · ${back}</p>`;
  });
  return lines.join('');
}

/** The rows that are left out, named: nothing is dropped in silence. */
function drawRest({ filledRows }: Grid, texts: PageTexts, language: Language): string {
  if (filledRows <= mostRowsDrawn) return '';
  const show = (row: number) => row.toLocaleString(language);
  return `<p class="more">${fillText(texts.notDrawn, { from: show(mostRowsDrawn + 1), to: show(filledRows) })}</p>`;
}

function drawSidebar(sidebar: string, texts: PageTexts): string {
  return `<aside aria-label="${texts.sidebar}"><iframe title="${texts.sidebar}" sandbox="allow-scripts" srcdoc="${escapeHtml(sidebar)}"></iframe></aside>`;
}
