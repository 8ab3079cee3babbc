import type { CountFigures } from '../../core/counts/figures.ts';
import type { CountPart, CountsSummary } from '../../core/counts/summarise.ts';

/** Figures of counts by name; what the scale does not allow is left out. */
function figuresOf({ unanswered, topTwo, bottomTwo, net, ...figures }: CountFigures) {
  return {
    ...figures,
    notAnswered: unanswered,
    ...(topTwo && { topTwo }),
    ...(bottomTwo && { bottomTwo }),
    ...(net && { net }),
  };
}

const briefly = ({ name, figures }: CountPart) => {
  const { n, index, topTwo, topBox, net } = figures;
  return { name, n, index, topBox, ...(topTwo && { topTwo }), ...(net && { net }) };
};

/** A sheet of counts as data, in place of what responses come to. */
export function countsReport({ figures, items, trend, groups, rows, faulty, totals }: CountsSummary) {
  return {
    ...figuresOf(figures),
    trend: trend.map(({ name, ...part }) => ({ period: name, ...briefly({ name, ...part }) })),
    ...(items.length > 0 && { items: items.map(briefly) }),
    segments: groups.map(({ title, parts }) => ({ title, values: parts.map(briefly) })),
    rows: { read: rows, faulty, totals },
  };
}
