import type { Standard } from '../standard-rules/standard.ts';
import { assessment } from './assessment.ts';
import { capability } from './capability.ts';
import { constructionEvidence } from './construction-evidence.ts';
import { customerEvaluation } from './customer-evaluation.ts';
import { descriptorRubric } from './descriptor-rubric.ts';
import { expectationGap } from './expectation-gap.ts';
import { fiveDimension } from './five-dimension.ts';
import { fivePoint } from './five-point.ts';
import { fourAspect } from './four-aspect.ts';
import { fourPart } from './four-part.ts';
import { hrService } from './hr-service.ts';
import { judgedResults } from './judged-results.ts';
import { practice } from './practice.ts';
import { practiceFinance } from './practice-finance.ts';
import { practiceManufacturing } from './practice-manufacturing.ts';
import { practiceRestaurant } from './practice-restaurant.ts';
import { practiceRetail } from './practice-retail.ts';
import { serviceDepartment } from './service-department.ts';
import { sixArea } from './six-area.ts';
import { surveyGovernance } from './survey-governance.ts';
import { surveyStaff } from './survey-staff.ts';
import { surveyStandard } from './survey-standard.ts';
import { weightedProcedure } from './weighted-procedure.ts';

/** Every built-in standard in the order of its system. */
export const standards: readonly Standard[] = [
  descriptorRubric,
  fivePoint,
  constructionEvidence,
  surveyGovernance,
  surveyStaff,
  serviceDepartment,
  practice,
  practiceRetail,
  practiceRestaurant,
  practiceFinance,
  practiceManufacturing,
  weightedProcedure,
  hrService,
  expectationGap,
  assessment,
  fourPart,
  judgedResults,
  surveyStandard,
  fiveDimension,
  capability,
  customerEvaluation,
  fourAspect,
  sixArea,
];

/** What grades until somebody chooses: S2, which takes any survey. */
export const usualStandard: Standard = fivePoint;

/** The built-in standard with this id (`weighted-procedure`) or system (`S12`, in any case); `null` when unknown. */
export function standardById(idOrSystem: string): Standard | null {
  const wanted = idOrSystem.trim().toLowerCase();
  return standards.find(({ id, source }) => wanted === id || wanted === source.system.toLowerCase()) ?? null;
}
