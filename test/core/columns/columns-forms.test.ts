import { expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { briefs, codesOf, repeat, sheet } from './sheets.ts';

const satisfaction = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied', 'Satisfied'];
const form = sheet({
  Timestamp: repeat(['2026/03/13 10:05:02 AM GMT+1', '2026/04/02 2:15:40 PM GMT+2'], 3),
  'Email Address': ['a@example.org', 'b@example.org', '', 'd@example.org', 'e@example.org', 'f@example.org'],
  'Company name': ['Alder', 'Birch', 'Cedar', 'Alder', 'Birch', 'Cedar'],
  'Your industry': repeat(['Retail', 'Finance'], 3),
  'How satisfied are you with … [Product quality]': satisfaction,
  'How satisfied are you with … [Delivery time ]': ['Satisfied', 'Satisfied', 'N/A', 'Satisfied', '', 'Satisfied'],
  'How satisfied are you with … [Our\nhotline]': ['Neutral', 'Neutral', 'Neutral', 'Satisfied', 'Satisfied', 'Neutral'],
  'How likely are you to recommend us to a colleague? (0-10)': [9, 10, 7, 3, 0, 8],
  'How often do you order?': ['Weekly', 'Monthly', 'Rarely', 'Weekly', 'Monthly', 'Daily'],
  'How important is price to you?': repeat(['Very important', 'Important'], 3),
  'Which products do you use?': [
    'Pumps, Valves',
    'Valves, Hoses',
    'Pumps',
    'Hoses, Pumps',
    'Valves',
    'Pumps, Valves, Hoses',
  ],
  'Any other comments?': [
    'Great people on the phone',
    'Nothing',
    'Slow answer in March',
    '',
    'Please call me back',
    'All good so far',
  ],
});

const scale = 'Very dissatisfied < Dissatisfied < Neutral < Satisfied < Very satisfied';

test('a Forms export: grid rows share the scale of their question, usage and importance stay out', () => {
  const map = mapColumns(form, fivePoint, firstTime);
  expect(briefs(map)).toEqual({
    Timestamp: 'timestamp timestamp',
    'Email Address': 'pii respondent',
    'Company name': 'category customer',
    'Your industry': 'category segment',
    'How satisfied are you with … [Product quality]': `textLikert item ${scale}`,
    'How satisfied are you with … [Delivery time ]': `textLikert item ${scale}`,
    'How satisfied are you with … [Our\nhotline]': `textLikert item ${scale}`,
    'How likely are you to recommend us to a colleague? (0-10)': 'nps recommend 0–10',
    'How often do you order?': 'textLikert none Never < Rarely < Quarterly < Monthly < Weekly < Daily',
    'How important is price to you?': expect.stringMatching(/^textLikert none /),
    'Which products do you use?': 'multiSelect none',
    'Any other comments?': 'freeText comment',
  });
  expect(map.columns.filter(({ role }) => role === 'item').map(({ dimension }) => dimension)).toEqual([
    'product-quality',
    'delivery-time',
    'Our hotline',
  ]);
  expect(map).toMatchObject({ layout: 'respondent-rows', headerRows: 1, issues: [], refusals: [] });
});

test('its first rows as responses', () => {
  const { responses, issues, blankRows } = parseResponses(form, mapColumns(form, fivePoint, firstTime));
  expect(responses).toHaveLength(6);
  expect(responses[0]).toEqual({
    row: 2,
    at: '2026-03-13T10:05:02',
    respondent: 'a@example.org',
    customer: 'Alder',
    answers: [5, 4, 3],
    recommend: 9,
    segments: ['Retail'],
  });
  expect(responses[2]).toMatchObject({ row: 4, respondent: null, answers: [3, null, 3], recommend: 7 });
  expect({ issues, blankRows }).toEqual({ issues: [], blankRows: 0 });
});

test('two columns with one header are named and asked', () => {
  const [header = [], ...rows] = form;
  const twice = [
    header.map((name, column) => (column === 5 ? 'How satisfied are you with … [Product quality]' : name)),
    ...rows,
  ];
  const map = mapColumns(twice, fivePoint, firstTime);
  expect(map.issues).toContainEqual({
    code: 'duplicateHeader',
    row: null,
    column: null,
    args: { columns: 'E, F', header: 'How satisfied are you with … [Product quality]' },
  });
  expect(map.columns.filter(({ needsConfirmation }) => needsConfirmation).map(({ index }) => index)).toEqual([4, 5]);
  expect(codesOf(map.issues)).toEqual(['duplicateHeader', 'needsConfirmation', 'needsConfirmation']);
});

test('a sheet without a response is refused but its columns are shown', () => {
  const map = mapColumns(
    [['Timestamp', 'Email Address', 'Rate our service from 1 to 5', 'Comments']],
    fivePoint,
    firstTime,
  );
  expect(codesOf(map.refusals)).toEqual(['headerOnly']);
  expect(briefs(map)).toEqual({
    Timestamp: 'timestamp timestamp',
    'Email Address': 'pii respondent',
    'Rate our service from 1 to 5': 'rating item 1–5',
    Comments: 'freeText comment',
  });
});
