import { describe, expect, test } from 'vitest';
import { standardById } from '../../../core/standards/index.ts';
import type { Language } from '../../../core/text/schema.ts';
import type { Fault, FaultCode } from '../../../extension/queue/fault.ts';
import { faultWords } from '../../../extension/queue/fault-words.ts';
import { verdicts } from '../../../extension/queue/verdicts.ts';
import { texts } from '../../../extension/text/index.ts';
import { fill } from '../../../extension/text/say.ts';

const say = (fault: Fault, language: Language = 'en', standard = 'five-point') =>
  faultWords(fault, { language, say: (key, args) => fill(texts[key][language], args) }, standardById(standard) ?? null);

const codes = Object.keys(verdicts) as FaultCode[];
const faults: readonly Fault[] = [
  ...codes.map((code): Fault => (code === 'status' ? { code, status: 502 } : { code })),
  { code: 'bad_answers', item: 'product-quality', range: '1–5' },
  { code: 'bad_answers', item: 'gone' },
  { code: 'bad_evidence', range: '80–90' },
];

test.each(['en', 'zh-CN', 'zh-TW'] as const)(
  'every fault has a sentence of its own in %s, with nothing left open',
  (language) => {
    const sentences = faults.map((fault) => say(fault, language));
    expect(new Set(sentences).size).toBe(faults.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]{10,}[.。]$/);
  },
);

test('the sentence of a refusal is the one that was agreed', () => {
  expect(say({ code: 'refused' })).toBe(
    "The team's sheet link no longer accepts this extension; ask the manager to redeploy it for Anyone.",
  );
});

test.each(['en', 'zh-CN', 'zh-TW'] as const)('an entry by the standard of before is changed, in %s', (language) => {
  expect(say({ code: 'wrong_standard' }, language)).toContain(texts.queueChange[language]);
});

describe('a fault of an answer names the question as the team does, and the range', () => {
  test.each<[Fault, Language, string, readonly string[]]>([
    [{ code: 'bad_answers', item: 'product-quality', range: '1–5' }, 'en', 'five-point', ['Product quality', '1–5']],
    [{ code: 'bad_answers', item: 'product-quality', range: '1–5' }, 'zh-CN', 'five-point', ['产品质量', '1–5']],
    [{ code: 'bad_answers', item: 'product-quality' }, 'zh-TW', 'five-point', ['產品品質']],
    // Nobody knows its title any more.
    [{ code: 'bad_answers', item: 'packaging' }, 'en', 'five-point', ['packaging']],
    [{ code: 'bad_answers', item: 'product-quality' }, 'en', 'gone', ['product-quality']],
    [{ code: 'bad_evidence', range: '80–90' }, 'en', 'construction-evidence', ['80–90']],
    [{ code: 'status', status: 502 }, 'en', 'five-point', ['502']],
  ])('%j in %s', (fault, language, standard, parts) => {
    for (const part of parts) expect(say(fault, language, standard)).toContain(part);
  });
});
