import type { Note } from '../standard-rules/standard.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Draft, Finding, Pasted } from './draft.ts';
import { pastedOf } from './read-paste.ts';
import { tellFinding } from './tell-finding.ts';

const all = ['en', 'zh-CN', 'zh-TW'] as const;

/** What was wrong and what was decided, as the standard keeps it. */
function noteOf(finding: Finding): Note {
  const [en, hans, hant] = all.map((language) => {
    const { message, repair } = tellFinding(finding, language);
    return language === 'en' ? `${message} ${repair}` : message + repair;
  });
  return { about: finding.id, source: 'damaged', decided: { en: en ?? '', 'zh-CN': hans ?? '', 'zh-TW': hant ?? '' } };
}

/** One repair can bring another fault to light; no table needs as many rounds as this. */
const mostRounds = 500;

const ofPoints: readonly Finding['code'][] = ['missingPoints', 'unreadablePoints', 'pointsAboveWeight', 'pointsFall'];

function mended(draft: Draft, isWanted: (finding: Finding) => boolean): Draft {
  let now = draft;
  for (let round = 0; round < mostRounds; round += 1) {
    const open = diagnose(now).filter(({ finding, mend }) => mend !== null && isWanted(finding));
    const [first] = open;
    if (!first) return now;
    // What becomes of points depends on weights and names, never on the other points that are wrong.
    const isOfPoints = ({ finding }: Diagnosis) => ofPoints.includes(finding.code);
    for (const { finding, mend } of isOfPoints(first) ? open.filter(isOfPoints) : [first]) {
      const repaired: Draft = mend?.(now) ?? now;
      now = { ...repaired, notes: [...repaired.notes, noteOf(finding)] };
    }
  }
  return now;
}

/** The repairs with these ids carried out, each kept as a note of the standard; ids that are not open change nothing. */
export function repairPaste({ draft, findings }: Pasted, ids: readonly string[]): Pasted {
  const isRead = draft.dimensions.length > 0;
  return isRead ? pastedOf(mended(draft, ({ id }) => ids.includes(id))) : { draft, findings };
}

/** Every repair that there is. */
export const repairAll = ({ draft, findings }: Pasted): Pasted =>
  draft.dimensions.length > 0 ? pastedOf(mended(draft, () => true)) : { draft, findings };
