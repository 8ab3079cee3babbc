import { seeded } from '../add-on.ts';

export const header = [
  ...['Timestamp', 'Email Address', 'Region', 'Product quality', 'RoHS compliance', 'Service', 'Improvement'],
  ...['Packaging and transport', 'Delivery date', 'Delivery quantity', 'Comments'],
];
const levels = ['Very dissatisfied', 'Dissatisfied', 'Average', 'Fairly satisfied', 'Very satisfied'];
const remarks = ['', '', 'fine', '=IMPORTXML("http://x","//a")', "+cmd|' /C calc'!A0", '@SUM(1+1)'];
const pad = (number: number) => String(number).padStart(2, '0');

/** An answer of S12: mostly good, one in nine bad enough to open cases; some cells are blank. */
function answersOf(draw: () => number): readonly string[] {
  const isLow = draw() < 0.11;
  return Array.from({ length: 7 }, () => {
    if (draw() < 0.03) return '';
    const level = isLow ? Math.floor(draw() * 4) : 3 + Math.floor(draw() * 2);
    return levels[level] ?? '';
  });
}

/** What a response form asks, timestamp left out: who, where, seven answers, a remark. */
export function formAnswers(seed: number): readonly string[] {
  const draw = seeded(seed);
  return [`form${seed}@example.org`, ['North', 'South', 'East'][seed % 3] ?? '', ...answersOf(draw), ''];
}

/** So many responses of October and November 2026, by 120 people, in the order of time; every row is another. */
export function surveyOf(responses: number): string {
  const draw = seeded(12);
  const rows = Array.from({ length: responses }, (_, place) => {
    const day = Math.floor((place * 60) / responses);
    const date = day < 31 ? `2026-10-${pad(day + 1)}` : `2026-11-${pad(day - 30)}`;
    const time = `${date} ${pad(8 + (place % 5) * 2)}:${pad(place % 60)}:${pad((place * 7) % 60)}`;
    const who = `person${Math.floor(draw() * 120)}@example.org`;
    const region = ['North', 'South', 'East'][Math.floor(draw() * 3)] ?? '';
    const remark = remarks[Math.floor(draw() * remarks.length)] ?? '';
    return [time, who, region, ...answersOf(draw), remark];
  });
  const cell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n');
}
