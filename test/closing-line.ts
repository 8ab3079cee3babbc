import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

type Count = { passed: number; failed: number; skipped: number };

/** Ends a run with `N passed, N failed` alone on a line: files that could not run count as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const endToEnd = modules.filter(({ project }) => project.name === 'e2e');
    const scenarios = sum(endToEnd.map(countOf));
    const { passed, failed, skipped } = sum(modules.map(countOf));
    const lines = [
      ...(endToEnd.length > 0 ? [`e2e: ${scenarios.passed} scenarios passed, ${scenarios.failed} failed`] : []),
      `${passed} passed, ${failed + unhandledErrors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    ];
    // At exit, because vitest prints its own closing after this hook.
    process.once('exit', () => writeSync(1, `\n${lines.join('\n')}\n`));
  }
}

function countOf(module: TestModule): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
  }
  if (module.state() === 'failed' && count.failed === 0) count.failed = 1;
  return count;
}

const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
