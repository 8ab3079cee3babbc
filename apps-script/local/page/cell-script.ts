/** Selecting cells by mouse and keyboard; the host is told, and what the add-on selects is shown. */
export const cellScript = `
const places = new Map();
let place = null;
let isArea = false;
const numberOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const sheetOf = (panel) => Number(panel.id.slice('panel-'.length));
const lettersIn = (table) => [...table.tHead.rows[0].cells].slice(1).map((cell) => numberOf(cell.textContent));
const rowsOf = (table) => [...table.rows].filter((row) => !row.classList.contains('letters') && !row.hidden);
const cellsIn = (row) => [...row.cells].slice(1);

function placeOf(cell) {
  const table = cell.closest('table');
  const before = cellsIn(cell.parentElement).slice(0, cellsIn(cell.parentElement).indexOf(cell));
  const column = lettersIn(table)[before.reduce((sum, { colSpan }) => sum + colSpan, 0)];
  return { sheetId: sheetOf(cell.closest('[role=tabpanel]')), row: Number(cell.parentElement.cells[0].textContent), column };
}

function cellAt({ sheetId, row, column }) {
  const header = document.getElementById('g' + sheetId + 'r' + row);
  if (!header) return null;
  return cellsIn(header.parentElement).find((cell) => placeOf(cell).column === column) ?? null;
}

const selected = () => place && cellAt(place);

function mark() {
  for (const table of document.querySelectorAll('.grid')) table.setAttribute('role', 'grid');
  for (const cell of document.querySelectorAll('.grid td[aria-selected]')) {
    cell.removeAttribute('aria-selected');
    cell.removeAttribute('tabindex');
  }
  const cell = selected();
  if (!cell) return;
  cell.setAttribute('aria-selected', 'true');
  cell.tabIndex = 0;
}

/** From the selected cell to another: both and all between them. */
function extend(to) {
  if (!place || to.sheetId !== place.sheetId) return select(to);
  const [row, column] = [Math.min(place.row, to.row), Math.min(place.column, to.column)];
  const rows = Math.abs(place.row - to.row) + 1;
  const columns = Math.abs(place.column - to.column) + 1;
  mark();
  for (let at = row; at < row + rows; at += 1)
    for (const cell of cellsIn(document.getElementById('g' + place.sheetId + 'r' + at)?.parentElement ?? { cells: [] }))
      if (placeOf(cell).column >= column && placeOf(cell).column < column + columns) cell.setAttribute('aria-selected', 'true');
  isArea = true;
  post('/select', { sheetId: place.sheetId, row, column, rows, columns }).then(({ ok, error }) => ok || showError(error));
}

function select(next) {
  const isSame = !isArea && JSON.stringify(next) === JSON.stringify(place);
  isArea = false;
  place = next;
  places.set(place.sheetId, place);
  mark();
  if (!isSame) post('/select', place).then(({ ok, error }) => ok || showError(error));
}

/** The add-on opened a tab or selected a cell. */
async function goTo(active) {
  told = JSON.stringify(active);
  if (!document.getElementById('tab-' + active.sheetId)) await refresh();
  const tab = document.getElementById('tab-' + active.sheetId);
  if (!tab) return;
  place = active;
  places.set(place.sheetId, place);
  choose(tab);
  mark();
  (selected() ?? panelOf(tab).querySelector('.more'))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

document.addEventListener('opentab', ({ detail: sheetId }) => {
  if (place?.sheetId === sheetId) return;
  const first = document.querySelector('#panel-' + sheetId + ' tr:not(.letters) td');
  const next = places.get(sheetId) ?? (first && placeOf(first));
  if (next) select(next);
});

document.addEventListener('click', ({ target, shiftKey }) => {
  const cell = target.closest('.grid tr:not(.letters) td');
  if (!cell || target.closest('.editor, a')) return;
  if (shiftKey) return extend(placeOf(cell));
  select(placeOf(cell));
  cell.focus({ preventScroll: true });
  if (target.closest('.box')) toggle(cell);
});

const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
function move([down, across]) {
  const cell = selected();
  if (!cell) return;
  const row = cell.parentElement;
  const rows = rowsOf(row.closest('table'));
  const next = rows[rows.indexOf(row) + down];
  const target = next && cellsIn(next)[cellsIn(row).indexOf(cell) + across];
  if (!target) return;
  select(placeOf(target));
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
`;
