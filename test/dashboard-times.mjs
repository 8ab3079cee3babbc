// How long each part of the Dashboard takes for 10,000 made-up responses, beside the time of grading them.

const rows = 10_000;
const today = '2026-01-05';
const titles = [
  ...['Product quality', 'After-sales service', 'Delivery', 'Price', 'Friendliness', 'Speed', 'Packaging', 'Advice'],
  ...['Website', 'Choice', 'Satisfaction overall'],
];
const questions = ['Product quality: finish', ...titles];
const segments = { Region: 6, Branch: 24, Channel: 3, Staff: 15 };
const header = [
  ...['Timestamp', ...Object.keys(segments), 'Duration (seconds)', ...questions],
  ...['How likely are you to recommend us?', 'Comments'],
];
const remarks = ['', '', '', 'The delivery was late.', 'Friendly people, but the price is too high.', 'All good!'];

const two = (number) => `${number}`.padStart(2, '0');

/** A quarter's day and a time of day, eight quarters in all. */
function timeOf(row, random) {
  const quarter = Math.floor((8 * row) / rows);
  const month = 3 * (quarter % 4) + 1 + Math.floor(3 * random());
  const date = `${2024 + Math.floor(quarter / 4)}-${two(month)}-${two(1 + Math.floor(28 * random()))}`;
  return `${date} ${two(8 + Math.floor(12 * random()))}:${two(Math.floor(60 * random()))}:${two(Math.floor(60 * random()))}`;
}

/** Answers that go together, one in fifty left out; every fortieth row is one answer throughout. */
function answersOf(row, random) {
  const mood = 2 * random();
  return questions.map((_, at) => {
    if (row % 40 === 0) return 4;
    return random() < 0.02 ? null : Math.min(5, Math.max(1, Math.round(1.8 + mood + (2 - at / 12) * random())));
  });
}

function makeTable(random) {
  const pick = (count) => Math.floor(count * random());
  return [
    header,
    ...Array.from({ length: rows }, (_, row) => [
      timeOf(row, random),
      ...Object.entries(segments).map(([title, count]) => `${title} ${1 + pick(count)}`),
      ...[30 + pick(600), ...answersOf(row, random), pick(11), remarks[pick(remarks.length)]],
    ]),
  ];
}

/** The usual standard with a dimension of its own for each title. */
const standardOf = (usual) => ({
  ...usual,
  period: 'quarter',
  dimensions: titles.map((title, at) => ({
    id: `d${at}`,
    title: { en: title, 'zh-CN': title, 'zh-TW': title },
    weight: at === 0 ? 20 : 8,
    headers: [title.toLowerCase()],
  })),
});

/**
 * Grading, the whole Dashboard of what was graded, and its panels one by one from top to bottom of another grading: what
 * several panels need counts for the first that asks. The first times are those of a process that has just started.
 */
export function timeDashboard({ gradeTable, firstTime, describeDashboard, panels, usualStandard, mulberry32 }, rounds) {
  const table = makeTable(mulberry32(2));
  const standard = standardOf(usualStandard);
  const chosen = { period: '', segment: '' };
  const targets = { index: 80, nps: 20, csat: 0.8 };
  const setting = { earlier: firstTime, today, language: 'en', chosen, targets, market: { name: '', values: {} } };
  const more = { table, asked: 5000, rewarded: [], language: 'en', source: 'Form', now: `${today}T09:00:00` };

  const times = new Map(['gradeTable', 'describeDashboard', ...panels.map(({ id }) => id)].map((what) => [what, []]));
  const timed = (what, call) => {
    const start = performance.now();
    const result = call();
    times.get(what).push(performance.now() - start);
    return result;
  };
  const grade = () => {
    const result = timed('gradeTable', () => gradeTable(table, standard, { ...setting, judged: null }));
    return { ...result, ...more, columns: result.map.columns };
  };
  const drawWhole = () => {
    const input = grade();
    timed('describeDashboard', () => describeDashboard(input));
  };
  const drawPanels = () => {
    const input = grade();
    for (const { id, panel } of panels) timed(id, () => panel(input));
  };
  // Panels first: what is new to the process stands with each of them, and the whole is their sum.
  drawPanels();
  const first = panels.reduce((sum, { id }) => sum + times.get(id)[0], 0);
  for (let round = 0; round <= rounds; round++) {
    drawWhole();
    drawPanels();
  }
  times.get('describeDashboard').unshift(first);
  return [...times].map(([what, [one, , ...others]]) => ({
    what,
    first: one,
    median: others.sort((a, b) => a - b)[Math.floor(others.length / 2)],
  }));
}
