import type { Standard } from '../../core/standard-rules/standard.ts';
import type { OperationalItem } from '../../core/standards/operational-items.ts';
import { table } from './markdown.ts';
import { sayDirection } from './say-standard.ts';
import { standardSection } from './standard-section.ts';

const head = `# Standards

Every built-in standard as the program holds it: source, weights, grades, cases, rewards, and what was decided where a
source is damaged, silent or contradicts itself. A team may change all of it on the Standard tab. This page is made from
the data by \`npx vitest run --config test/vitest.config.ts --project docs -u\`; a test compares the two.

S6, S8, S10 and S24 plan and carry out surveys; they have no score and no section here.`;

function overview(standards: readonly Standard[]): string {
  const rows = standards.map(({ source, title, id, version, dimensions, evidence }) => [
    source.system,
    title.en,
    `${id}@${version}`,
    source.document,
    evidence ? `${evidence.length} forms of feedback` : `${dimensions.length} dimensions`,
  ]);
  return table(['System', 'Standard', 'Named', 'Document', 'Scores'], rows);
}

function library(facts: readonly OperationalItem[]): string {
  const rows = facts.map(({ id, title, operational }) => [
    title.en,
    id,
    operational.unit.en,
    sayDirection(operational),
  ]);
  return `## S3 · Operational indicators

Measured facts that any standard can use beside opinions. The sources give no values for good and bad: a fact is shown
raw and is not scored before the team has confirmed its anchors, the values that score 0 and 100.

${table(['Fact', 'Named', 'Unit', 'Direction'], rows)}`;
}

const systemOf = ({ source }: Standard): number => Number(source.system.slice(1));

/** The page about all standards, in the order of their systems. */
export function standardsPage(standards: readonly Standard[], facts: readonly OperationalItem[]): string {
  const before = standards.filter((one) => systemOf(one) < 3);
  const after = standards.filter((one) => systemOf(one) > 3);
  const sections = [...before.map(standardSection), library(facts), ...after.map(standardSection)];
  return `${[head, overview(standards), ...sections].join('\n\n')}\n`;
}
