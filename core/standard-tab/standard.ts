import type { Block } from '../panels/block.ts';
import type { Rubric } from '../scoring/schema.ts';
import { standards } from '../standards/index.ts';
import { writeScale } from '../tabs/scale-text.ts';
import type { Tab } from '../tabs/tab.ts';
import { clauseWord } from '../text/clause.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { isSameRules } from './same-rules.ts';
import type { KeyedTable } from './standard-columns.ts';
import { evidenceTable, rewardTable, verdictTable } from './standard-evidence-tables.ts';
import { descriptorTable, factTable, itemTable } from './standard-item-tables.ts';
import { digestOf, headKey } from './standard-layout.ts';
import { bandTable, dimensionTable, settingTable, triggerTable } from './standard-tables.ts';
import { subjectWords } from './standard-words.ts';

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
  const { source, aspects, subject, asksExpected, isJudged, minimumGroup } = standard;
  const registered = standards.find(({ id }) => id === standard.id);
  const lines = [
    standard.summary[language],
    `${source.system} · ${say(language, 'standard.source', { document: source.document, clause: clauseWord(source.clause, language) })}`,
    say(language, `standard.method.${standard.evidence ? 'evidence' : standard.method}`),
    say(language, minimumGroup > 1 ? 'standard.minimumGroup' : 'standard.everyGroup', { n: minimumGroup }),
  ];
  if (subject) lines.push(say(language, 'standard.subject', { subject: subjectWords[subject][language] }));
  if (asksExpected) lines.push(say(language, 'standard.asksExpected'));
  if (isJudged) lines.push(say(language, 'standard.isJudged'));
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
  lines: standard.procedure.map((step) => `${clauseWord(step.clause, language)}  ${step.text[language]}`),
});

const notes = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'notes',
  lines: standard.notes.map((note) => `${say(language, `standard.note.${note.source}`)} · ${note.decided[language]}`),
});

const note = (line: string): Block => ({ kind: 'notes', lines: [line] });

/** What rewards are given for: the clause, what gets a line, and which class applies where two disagree. */
function rewardNote({ standard }: Rubric, language: Language): readonly Block[] {
  const { rewards } = standard;
  if (!rewards) return [];
  const lines = [`${clauseWord(rewards.clause, language)}  ${say(language, `standard.per.${rewards.per}`)}`];
  if (rewards.classes.some(({ work }) => work.length > 0)) lines.push(say(language, 'standard.lowerClass'));
  return [{ kind: 'notes', lines }];
}

/** Blocks around a table that only some standards have. */
const withTable = (table: KeyedTable | null, ...others: readonly Block[]): readonly Block[] =>
  table ? [table, ...others] : [];

const isFilled = (block: Block): boolean =>
  block.kind === 'notes' ? block.lines.length > 0 : block.kind !== 'table' || block.rows.length > 0;

/**
 * The Standard tab: every rule that made the grades, readable without the program. The shaded cells are what a team
 * may change; `readStandard` reads them back.
 */
export function describeStandard(rubric: Rubric, language: Language): Tab {
  const tables = {
    settings: settingTable(rubric, language),
    dimensions: dimensionTable(rubric, language),
    items: itemTable(rubric, language),
    descriptors: descriptorTable(rubric, language),
    grades: verdictTable(rubric, language) ?? bandTable(rubric, language),
    evidence: evidenceTable(rubric, language),
    rewards: rewardTable(rubric, language),
    triggers: triggerTable(rubric, language),
    facts: factTable(rubric, language),
  };
  const written = Object.values(tables).flatMap((table) => table ?? []);
  const { settings, dimensions, items, descriptors, grades, evidence, rewards, triggers, facts } = tables;
  const section = (id: string, key: TextKey, blocks: readonly Block[]) => ({ id, title: say(language, key), blocks });
  const sections = [
    section('rules', 'standard.rules', [nameTable(rubric, written, language), rules(rubric, language), settings]),
    section('dimensions', 'standard.dimensions', [dimensions, ...withTable(items), scaleBlock(rubric, language)]),
    section('descriptors', 'standard.descriptors', withTable(descriptors)),
    section('bands', 'standard.bands', [grades]),
    section('evidence', 'standard.evidence', withTable(evidence, note(say(language, 'standard.evidenceMeaning')))),
    section('rewards', 'standard.rewards', withTable(rewards, ...rewardNote(rubric, language))),
    section('triggers', 'standard.triggers', [triggers]),
    section('procedure', 'standard.procedure', [procedure(rubric, language)]),
    section('notes', 'standard.notes', [notes(rubric, language)]),
    // What to fill in is said before the table: it is long.
    section('facts', 'standard.facts', facts ? [note(say(language, 'standard.factsMeaning')), facts] : []),
  ];
  return {
    title: say(language, 'tab.standard'),
    subtitle: say(language, 'standard.subtitle'),
    sections: sections.filter(({ blocks }) => blocks.some(isFilled)),
  };
}
