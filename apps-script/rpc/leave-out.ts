import { say } from '../../core/text/say.ts';
import type { OpenSpreadsheet } from '../google.ts';
import type { Done } from './answers/schema.ts';
import { enter } from './enter.ts';
import type { LeaveOutCall } from './schema.ts';

/** Leaves a response out of every figure, or counts it again; known by who asks. */
export const leaveOut = (spreadsheet: OpenSpreadsheet, call: LeaveOutCall): Done =>
  enter(spreadsheet, call, ({ entry, language }) => {
    const { row, isLeftOut } = call;
    const reason = call.reason.trim();
    const override = entry.override ?? '';
    if (!isLeftOut && !entry.isLeftOut) return { message: say(language, 'overrides.already', { row }) };
    return {
      entry: { isLeftOut, override, reason: isLeftOut || override !== '' ? reason : '' },
      reason,
      message: say(language, isLeftOut ? 'overrides.isLeftOut' : 'overrides.isCounted', { row }),
    };
  });
