/** Editing the selected cell: typing, choosing from a list, ticking. */
export const editScript = `
const isEditing = () => document.querySelector('.editor') !== null;
const nameOf = (cell) => {
  const { row } = placeOf(cell);
  const at = cellsIn(cell.parentElement).indexOf(cell);
  return cell.closest('table').tHead.rows[0].cells[at + 1].textContent + row;
};

async function write(at, text) {
  const { ok, error } = await post('/edit', { ...at, text });
  if (ok) await refresh();
  else showError(error);
  return ok;
}

async function toggle(cell) {
  await write(placeOf(cell), cell.querySelector('.box.ticked') ? 'FALSE' : 'TRUE');
}

/** Whether a cell stays as it is: it is a formula, or nobody knows. */
const isKept = ({ ok, result }) => !ok || result.kind === 'formula';

/** Opens the editor over a cell; typed: what the person has typed already, null to change what is there. */
async function edit(cell, typed = null, isRefused = false) {
  if (isEditing()) return;
  if (cell.querySelector('.box')) return toggle(cell);
  const at = placeOf(cell);
  const isList = cell.querySelector('.choice') !== null && typed === null;
  const editor = document.createElement(isList ? 'select' : 'input');
  editor.className = 'editor';
  editor.setAttribute('aria-label', texts.edit.replace('{cell}', nameOf(cell)));
  if (!isList) editor.value = typed ?? '';
  if (isRefused) editor.setAttribute('aria-invalid', 'true');
  let isDone = false;
  let isLoaded = false;
  let help = null;
  const close = (down) => {
    isDone = true;
    editor.remove();
    help?.remove();
    cell.classList.remove('editing');
    if (document.activeElement === document.body) selected()?.focus({ preventScroll: true });
    if (down) move(moves.ArrowDown);
  };
  const commit = async (down) => {
    if (isDone) return;
    // Nothing was typed into what has not come yet.
    if (typed === null && !isLoaded && editor.value === '') return close(false);
    const [text, before] = [editor.value, [...cell.childNodes].filter((node) => node !== editor && node !== help)];
    // Closed at once: what is typed next belongs to the next cell. The text stands until the page is drawn anew.
    close(down);
    cell.replaceChildren(text);
    if (isKept(await looked)) return cell.replaceChildren(...before);
    const { ok, error } = await post('/edit', { ...at, text });
    if (ok) return refresh();
    cell.replaceChildren(...before);
    showError(error);
    if (isEditing()) return;
    select(at);
    await edit(cellAt(at), text, true);
  };
  editor.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close(false);
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      commit(true);
    }
  });
  cell.classList.add('editing');
  cell.append(editor);
  editor.addEventListener('blur', () => commit(false));
  editor.focus();
  const looked = post('/cell', at);
  const seen = await looked;
  const { result } = seen;
  isLoaded = true;
  if (seen.ok && result.help !== '' && !isDone) {
    help = document.createElement('div');
    help.className = 'help';
    help.id = 'cell-help';
    help.textContent = result.help;
    editor.setAttribute('aria-describedby', help.id);
    cell.append(help);
  }
  if (isKept(seen)) {
    if (!isDone) close(false);
    return showError(seen.ok ? { message: texts.formula } : seen.error);
  }
  if (isDone) return;
  if (isList) {
    editor.append(...[...new Set([result.text, ...result.choices])].map((choice) => new Option(choice, choice)));
    editor.value = result.text;
    editor.addEventListener('change', () => commit(false));
  } else if (typed === null && editor.value === '') {
    editor.value = result.text;
    editor.select();
  }
}

document.addEventListener('dblclick', ({ target }) => {
  const cell = target.closest('.grid tr:not(.letters) td');
  if (cell && !target.closest('.editor, a, .box')) edit(cell);
});

document.addEventListener('keydown', (event) => {
  const cell = event.target.closest('.grid td');
  if (!cell || event.target !== cell || event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyped = event.key.length === 1 && !(event.key === ' ' && cell.querySelector('.box'));
  if (moves[event.key]) move(moves[event.key]);
  else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') edit(cell);
  else if (event.key === 'Delete' || event.key === 'Backspace') write(placeOf(cell), '');
  else if (isTyped) edit(cell, event.key);
  else return;
  event.preventDefault();
});

// The page's own script opened a tab before anybody listened.
open(tabs.find((tab) => tab.getAttribute('aria-selected') === 'true'));
`;
