import { partsOf, workOutPart } from '../../core/models/parts.ts';
import type { OpenSpreadsheet } from '../google.ts';
import type { ModelsPart, ModelsPlan } from '../rpc/answers/models/schema.ts';
import type { ModelsPartCall, SetCall } from '../rpc/schema.ts';
import { isSetting, refuseOtherGrading, refuseProblems, tellChanged, withModels } from './models-now.ts';

/** The parts of the long work, and a stamp of what they rest on. Nothing is written. */
export const modelsPlan = (spreadsheet: OpenSpreadsheet, call: SetCall): ModelsPlan =>
  withModels(spreadsheet, call, (now) => {
    refuseOtherGrading(now);
    refuseProblems(now, isSetting);
    return { status: 'ready', stamp: now.stamp, parts: [...partsOf(now.models)] };
  });

/** One part of the long work; one that was not planned throws. Nothing is written. */
export function modelsPart(spreadsheet: OpenSpreadsheet, call: ModelsPartCall): ModelsPart {
  const answer = withModels(spreadsheet, call, (now): ModelsPart => {
    refuseOtherGrading(now);
    if (now.stamp !== call.stamp) return tellChanged(now);
    const result = workOutPart(now.models, call.part).map((row) => [...row]);
    return { status: 'worked', result };
  });
  // It could be planned, so what stands in the way came in meanwhile.
  return answer.status === 'nothing' ? { ...answer, status: 'changed' } : answer;
}
