import { describe, expect, test } from 'vitest';
import { headerText } from '../../../core/columns/header-text.ts';
import { asksYesNo, isLongQuestion, isStatement } from '../../../core/columns/question-form.ts';

describe('forms of questions', () => {
  test.each([
    ['5、您是否乘坐公司班车', true],
    ['Did you use the lift?', true],
    ['Have you been here before?', true],
    ['Haben Sie schon einmal bestellt?', true],
    ['Avez-vous utilisé le parking ?', true],
    ['¿Ha visitado la tienda?', true],
    ['How satisfied are you?', false],
    ['Freundlichkeit', false],
    ['¿Es que tan rápido?', false],
  ])('%s asks for yes or no: %s', (header, expected) => {
    expect(asksYesNo(headerText(header))).toBe(expected);
  });

  test.each([
    ['I had a better understanding of maps after the tour.', true],
    ['导览之后我更了解这座城市了', true],
    ['How many maps did you take home with you?', false],
    ['In which part of the town do you live?', false],
    ['About the pace of the tour, was it:', false],
    ['Tour guide', false],
    ['Did you take a map home with you?', false],
  ])('%s says something: %s', (header, expected) => {
    expect(isStatement(headerText(header))).toBe(expected);
  });

  test.each([
    ['Qual sua opinião sobre as taxas (em média 5 % do valor)?', true],
    ['Average satisfaction', false],
    ['总分', false],
    ['Total (%)', false],
  ])('%s is a long question: %s', (header, expected) => {
    expect(isLongQuestion(headerText(header))).toBe(expected);
  });
});
