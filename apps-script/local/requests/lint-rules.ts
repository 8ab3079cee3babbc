import type {
  CellFormat,
  ConditionalFormatRule,
  DataValidationRule,
  FilterCriteria,
  Request,
} from '../book/sheets-types.ts';
import { visitAll } from './visit.ts';

type Condition = NonNullable<DataValidationRule['condition']>;
type Point = GoogleAppsScript.Sheets.Schema.InterpolationPoint;

const mostListItems = 500;
const cellFormats = new Set(['backgroundColor', 'backgroundColorStyle', 'textFormat']);
const textFormats = new Set(['bold', 'italic', 'strikethrough', 'foregroundColor', 'foregroundColorStyle']);
const relative = new Set(['DATE_BEFORE', 'DATE_AFTER', 'DATE_ON_OR_BEFORE', 'DATE_ON_OR_AFTER']);

/** Condition type → how many values it takes, least and most (Google, "ConditionType"). */
const counts: Readonly<Record<string, readonly [least: number, most: number]>> = {
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  DATE_IS_VALID: [0, 0],
  BLANK: [0, 0],
  NOT_BLANK: [0, 0],
  BOOLEAN: [0, 2],
  ONE_OF_LIST: [1, mostListItems],
};
const oneValue = [1, 1] as const;

/** Conditional formats, data validation and the conditions of filters. */
export function ruleFaults(request: Request): readonly string[] {
  const rule = request.addConditionalFormatRule?.rule ?? request.updateConditionalFormatRule?.rule;
  const faults = rule ? formatRuleFaults(rule) : [];
  const conditions: string[] = [];
  visitAll(request, (key, value) => {
    const isRule = key === 'dataValidation' || (key === 'rule' && request.setDataValidation?.rule === value);
    if (isRule && value) conditions.push(...conditionFaults((value as DataValidationRule).condition, true));
    const condition = key === 'filterCriteria' && value ? (value as FilterCriteria).condition : undefined;
    if (condition) conditions.push(...conditionFaults(condition, false));
  });
  return [...faults, ...conditions];
}

function formatRuleFaults({ ranges = [], booleanRule, gradientRule }: ConditionalFormatRule): readonly string[] {
  const sheets = new Set(ranges.map((range) => range.sheetId ?? 0));
  const points = [gradientRule?.minpoint, gradientRule?.midpoint, gradientRule?.maxpoint];
  return [
    ...(ranges.length === 0 ? ['a rule needs ranges'] : []),
    ...(sheets.size > 1 ? ['all ranges of a rule must be on one sheet'] : []),
    ...((booleanRule === undefined) === (gradientRule === undefined) ? ['a rule is either boolean or a gradient'] : []),
    ...(booleanRule ? [...conditionFaults(booleanRule.condition, false), ...formatFaults(booleanRule.format)] : []),
    ...(gradientRule && !(gradientRule.minpoint && gradientRule.maxpoint) ? ['a gradient needs its two ends'] : []),
    ...points.flatMap((point) => (point ? pointFaults(point) : [])),
  ];
}

function formatFaults(format: CellFormat = {}): readonly string[] {
  const strangers = [
    ...Object.keys(format).filter((field) => !cellFormats.has(field)),
    ...Object.keys(format.textFormat ?? {}).filter((field) => !textFormats.has(field)),
  ];
  return strangers.map((field) => `a conditional format cannot set ${field}`);
}

function pointFaults({ type, value }: Point): readonly string[] {
  const isEnd = type === 'MIN' || type === 'MAX';
  if (isEnd === (value === undefined)) return [];
  return [isEnd ? `a ${type} point takes no value` : 'a gradient point needs a value'];
}

function conditionFaults(condition: Condition | undefined, isValidation: boolean): readonly string[] {
  if (!condition?.type) return ['a condition needs a type'];
  const { type, values = [] } = condition;
  const [least, most] = counts[type] ?? oneValue;
  const faults =
    values.length < least || values.length > most
      ? [`${type} takes ${least}..${most} values, not ${values.length}`]
      : [];
  for (const { userEnteredValue: entered, relativeDate } of values) {
    if ((entered === undefined) === (relativeDate === undefined))
      faults.push('a condition value is a text or a relative date');
    if (relativeDate && (isValidation || !relative.has(type)))
      faults.push(`a relative date does not go with ${type} here`);
    if (entered !== undefined && type === 'CUSTOM_FORMULA') faults.push(...formulaFaults(entered));
  }
  return faults;
}

function formulaFaults(formula: string): readonly string[] {
  const bare = formula.replace(/"[^"]*"/g, '""');
  return [
    ...(/^[=+]/.test(formula) ? [] : [`a formula begins with = or +: ${formula}`]),
    ...(/!/.test(bare) ? [`a formula reaches another sheet only through INDIRECT: ${formula}`] : []),
  ];
}
