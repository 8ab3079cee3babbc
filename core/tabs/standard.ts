import type { Block } from '../panels/block.ts';
import type { Rubric } from '../scoring/schema.ts';
import { standards } from '../standards/index.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { isSameRules } from './same-rules.ts';
import { writeScale } from './scale-text.ts';
import { digestOf, headKey } from './standard-layout.ts';
import { bandTable, dimensionTable, type KeyedTable, settingTable, triggerTable } from './standard-tables.ts';
import type { Tab } from './tab.ts';

/** Which standard the tab holds; its key says how the cells that people may change were written. */
function nameTable({ standard }: Rubric, tables: readonly KeyedTable[], language: Language): Block {
  const written = tables.flatMap(({ keys, rows }) =>
    keys.map((key, row) => ({ key, cell: (place: number) => (rows[row]?.[place] ?? '') as string | number })),
  );
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'setup.standard'), format: 'text' },
      { title: say(language, 'standard.version'), format: 'text' },
    ],
    rows: [[standard.title[language], `${standard.id}@${standard.version}`]],
    keys: [headKey(standard, digestOf(standard, written))],
  };
}

function rules({ standard }: Rubric, language: Language): Block {
  const { source, aspects } = standard;
  const registered = standards.find(({ id }) => id === standard.id);
  const lines = [
    standard.summary[language],
    `${source.system} · ${say(language, 'standard.source', { document: source.document, clause: source.clause })}`,
    say(language, `standard.method.${standard.method}`),
    say(language, 'standard.minimumGroup', { n: standard.minimumGroup }),
  ];
  if (aspects === 'open') lines.push(say(language, 'standard.open'));
  if (registered && !isSameRules(registered, standard))
    lines.push(say(language, 'standard.changed', { stamp: `${registered.id}@${registered.version}` }));
  return { kind: 'notes', lines };
}

const scaleBlock = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'notes',
  lines: [say(language, 'standard.scale', { scale: writeScale(standard.scale, language) })],
});

const procedure = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'notes',
  lines: standard.procedure.map((step) => `${step.clause}  ${step.text[language]}`),
});

const notes = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'notes',
  lines: standard.notes.map((note) => `${say(language, `standard.note.${note.source}`)} · ${note.decided[language]}`),
});

/**
 * The Standard tab: every rule that made the grades, readable without the program. The shaded cells are what a team
 * may change; `readStandard` reads them back.
 */
export function describeStandard(rubric: Rubric, language: Language): Tab {
  const settings = settingTable(rubric, language);
  const dimensions = dimensionTable(rubric, language);
  const bands = bandTable(rubric, language);
  const triggers = triggerTable(rubric, language);
  const name = nameTable(rubric, [settings, dimensions, bands, triggers], language);
  return {
    title: say(language, 'tab.standard'),
    subtitle: say(language, 'standard.subtitle'),
    sections: [
      { id: 'rules', title: say(language, 'standard.rules'), blocks: [name, rules(rubric, language), settings] },
      {
        id: 'dimensions',
        title: say(language, 'standard.dimensions'),
        blocks: [dimensions, scaleBlock(rubric, language)],
      },
      { id: 'bands', title: say(language, 'standard.bands'), blocks: [bands] },
      { id: 'triggers', title: say(language, 'standard.triggers'), blocks: [triggers] },
      { id: 'procedure', title: say(language, 'standard.procedure'), blocks: [procedure(rubric, language)] },
      { id: 'notes', title: say(language, 'standard.notes'), blocks: [notes(rubric, language)] },
    ],
  };
}
