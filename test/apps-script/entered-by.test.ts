import { expect, test } from 'vitest';
import { enteredBy } from '../../apps-script/grading/entered-by.ts';
import { column } from '../core/panels/panel-input.ts';

const time = { ...column(0, 'Time'), role: 'timestamp' as const };
const staff = { ...column(1, 'Logged by'), role: 'staff' as const };
const stamp = '[["id","Id"]]';

test.each([
  ['the tab for the extension’s feedback', stamp, [time, staff], { by: 'staff' }],
  ['a form: each answer has its time', '', [time], { by: 'customers' }],
  ['a form that names who logged', '', [time, staff], {}],
  ['a list without times', '', [column(0, 'Quality')], {}],
] as const)('%s', (_, feedback, columns, by) => {
  expect(enteredBy({ feedback }, columns)).toEqual(by);
});
