import { sayModelsRun } from '../../core/text/models-run.ts';
import { type OpenSpreadsheet, withLock } from '../google.ts';
import { lockWaitMs } from '../grading/grade-open.ts';
import type { Done } from '../rpc/answers/schema.ts';
import type { SetCall } from '../rpc/schema.ts';
import { drawInputs } from './draw-inputs.ts';
import { refuseProblems, withModels } from './models-now.ts';

/** Adds the Model inputs tab, or draws it again with everything that people typed. */
export const modelInputs = (spreadsheet: OpenSpreadsheet, call: SetCall): Done =>
  withLock(lockWaitMs, () =>
    withModels(spreadsheet, call, (now): Done => {
      // Which cell is whose cannot be told: what was typed would come to stand elsewhere.
      refuseProblems(now, ({ key }) => ['columnsMoved', 'rowsMixed', 'noKeys'].includes(key));
      spreadsheet.workbook.applyRequests(drawInputs(now));
      const { title: tab } = now.places.modelInputs;
      return { status: 'done', message: sayModelsRun(now.graded.language, 'inputsDone', { tab }) };
    }),
  );
