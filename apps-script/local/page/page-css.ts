import { printCss } from './page-print.ts';

/** The look of the page. Its frame follows the reader's light or dark theme; the sheet stays on white paper. */
export const pageCss = `
:root { color-scheme: light dark; --back: #eef1f5; --bar: #ffffff; --ink: #1d2430; --soft: #566072; --line: #d5dae2;
  --accent: #1f5fd0; --note: #fff4d6; --note-ink: #5b4300; --note-line: #ecd48e; --head: #f5f7f9; --head-ink: #566072; }
@media (prefers-color-scheme: dark) { :root { --back: #15181d; --bar: #1e2329; --ink: #e9ecf1; --soft: #a9b2c0; --line: #363d48;
  --accent: #8ab4ff; --note: #39301a; --note-ink: #f6dfa4; --note-line: #5a4b25; --head: #262c34; --head-ink: #b4bdca; } }
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; background: var(--back); color: var(--ink); font: 14px/1.45 system-ui, sans-serif; }
.note { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: baseline; margin: 0; padding: 7px 18px; background: var(--note);
  color: var(--note-ink); border-bottom: 1px solid var(--note-line); font-size: 13px; }
.note strong { padding: 1px 9px; border: 1px solid currentcolor; border-radius: 99px; font-size: 12px; }
main { flex: 1; display: flex; flex-direction: column; min-height: 0; }
.top { background: var(--bar); border-bottom: 1px solid var(--line); padding: 12px 18px 0; }
h1 { margin: 0 0 8px; font-size: 18px; font-weight: 650; line-height: 1.3; overflow-wrap: anywhere; }
.tabs { display: flex; gap: 16px; align-items: center; justify-content: space-between; }
[role=tablist] { display: flex; gap: 4px; overflow-x: auto; min-width: 0; padding: 2px 2px 0; }
[role=tab] { flex: none; padding: 7px 14px 8px; border: 0; border-bottom: 3px solid transparent; border-radius: 6px 6px 0 0;
  background: none; color: var(--soft); font: inherit; font-weight: 600; cursor: pointer; }
[role=tab]:hover { color: var(--ink); background: color-mix(in srgb, var(--accent) 9%, transparent); }
[role=tab][aria-selected=true] { color: var(--accent); border-bottom-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
details { position: relative; flex: none; color: var(--soft); font-size: 13px; }
summary { padding: 4px 8px; cursor: pointer; border-radius: 6px; white-space: nowrap; }
details ul { position: absolute; right: 0; z-index: 9; min-width: 100%; margin: 4px 0 0; padding: 8px 14px; list-style: none; white-space: nowrap;
  background: var(--bar); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 6px 20px #0003; }
.book { flex: 1; display: flex; min-height: 0; }
[role=tabpanel] { flex: 1; min-width: 0; overflow: auto; }
[role=tabpanel][hidden] { display: none; }
aside { flex: none; width: 300px; border-left: 1px solid var(--line); background: #fff; }
@media (max-width: 720px) { .book { flex-direction: column; } [role=tabpanel] { min-height: 0; }
  aside { width: auto; height: 38%; border-left: 0; border-top: 1px solid var(--line); } }
iframe { display: block; width: 100%; height: 100%; border: 0; }
.more { position: sticky; left: 0; width: fit-content; margin: 0; padding: 10px 18px 18px; color: var(--soft); }
.view { position: sticky; left: 0; width: fit-content; margin: 0; padding: 8px 18px; }
.view a { color: var(--accent); }
.view:focus, .more:focus { outline: 2px solid var(--accent); }

.grid { table-layout: fixed; border-collapse: separate; border-spacing: 0; background: #fff; color: #000;
  font: 10pt/1.3 Arial, sans-serif; }
:where(.grid td, .grid th) { height: inherit; padding: 1px 4px; border: solid #e1e4e8; border-width: 0 1px 1px 0; overflow: hidden; white-space: pre;
  text-overflow: ellipsis; vertical-align: bottom; }
:where(.grid td) { background-color: #fff; }
:where(.grid.bare) td { border-color: transparent; }
.grid td.crossed { border-right-color: transparent; }
.grid th, .grid .letters td { background: var(--head); color: var(--head-ink); border-color: var(--line); text-align: center;
  vertical-align: middle; font-size: 11px; font-weight: 500; }
.grid .letters { height: 24px; }
.grid th[scope=row], .grid .letters td { position: sticky; left: 0; z-index: 2; padding: 0; }
.grid thead { position: sticky; top: 0; z-index: 3; }
.grid thead:has(.frozen) { box-shadow: 0 2px #aab3bf; }
.grid .over { position: relative; overflow: visible; }
.run { display: flex; }
.run.center { justify-content: center; }
.run.right { justify-content: flex-end; }
.run > span { flex: none; overflow: hidden; text-overflow: ellipsis; }
.grid a { color: #1155cc; }
.grid a.coloured { color: inherit; }
.grid :focus-visible { outline-color: #1f5fd0; }
.grid .target td { box-shadow: inset 0 2px #1f5fd0, inset 0 -2px #1f5fd0; }
.grid .target th { background: #1f5fd0; color: #fff; font-weight: 700; }
.box { display: inline-block; width: 15px; height: 15px; vertical-align: -3px; fill: none; stroke: #5f6b7a; stroke-width: 1.6; }
.box.ticked { stroke: #fff; } .box.ticked rect { fill: #1f5fd0; stroke: #1f5fd0; }
.choice { display: flex; justify-content: space-between; gap: 6px; }
.arrow { color: #566072; }
.chart { position: absolute; z-index: 1; overflow: hidden; background: #fff; border: 1px solid #d9dee5; border-radius: 8px; }
.chart svg { display: block; width: 100%; height: 100%; font-family: system-ui, sans-serif; }
.chart text { font-size: 11px; fill: #566072; }
.chart .title { font-size: 15px; font-weight: 600; fill: #1d2430; }
.chart .value { font-weight: 600; fill: #1d2430; }
.chart .axis { font-style: italic; }
.chart .none { font-size: 14px; }
.chart .tick { stroke: #e6e9ee; } .chart .zero { stroke: #8d97a5; }
.chart .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
${printCss}`;
