import { fillIn } from './fill-in.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** Texts about a figure of a selected range: what to select and fill in, why it cannot be read, and how it is shown. */
export const figureRangeWords = {
  // what a figure is asked for
  'question.headline': words('How are we doing?', '总体表现如何？', '整體表現如何？'),
  'question.compare': words('Is there a difference?', '有没有差异？', '有沒有差異？'),
  'question.plan': words('How many answers do we need?', '需要多少份答案？', '需要多少份答案？'),
  'question.why': words('What goes with it?', '与什么有关？', '與什麼有關？'),
  'question.trust': words('Can we trust the answers?', '答案可信吗？', '答案可信嗎？'),
  'question.weights': words('How much should each part count?', '各项应占多少权重？', '各項應占多少權重？'),
  'question.trend': words('Is it changing over time?', '随时间有变化吗？', '隨時間有變化嗎？'),
  'question.models': words('Models', '模型', '模型'),
  'question.basics': words('Basic figures', '基本统计', '基本統計'),
  // what to select
  'select.list': words(
    'Select the cells with the answers, such as one column. A header is passed over; blank cells and N/A are not answered.',
    '请选中答案所在的单元格，例如一列。表头会略过；空白和“不适用”计为未作答。',
    '請選取答案所在的儲存格，例如一欄。標題會略過；空白和「不適用」計為未作答。',
  ),
  'select.columns': words(
    'Select the columns with their header row, one respondent a row. A first column of names is passed over.',
    '请选中各列及表头，每行一位作答者。首列若为名称会略过。',
    '請選取各欄及標題列，每列一位作答者。首欄若為名稱會略過。',
  ),
  'select.groups': words(
    'Select one column for each group with its header, or two columns: the name of the group and the answer.',
    '请选中每组一列（含表头），或两列：组名和答案。',
    '請選取每組一欄（含標題），或兩欄：組名和答案。',
  ),
  'select.fields': words(
    'Select these columns with their header row, in this order: {names}.',
    '请按此顺序选中各列及表头：{names}。',
    '請依此順序選取各欄及標題列：{names}。',
  ),
  'select.matrix': words(
    'Select the table of numbers. A header row and a first column of names are passed over.',
    '请选中数字表格。表头和首列名称会略过。',
    '請選取數字表格。標題列和首欄名稱會略過。',
  ),
  'select.named': words(
    'Fill in the fields, or select two columns: the names {names} and their values.',
    '请填写各项，或选中两列：名称（{names}）和数值。',
    '請填寫各項，或選取兩欄：名稱（{names}）和數值。',
  ),
  'select.amounts': words(
    'Select two columns: names and their numbers.',
    '请选中两列：名称和数字。',
    '請選取兩欄：名稱和數字。',
  ),
  // what a field takes
  'kind.number': words('A number', '数字', '數字'),
  'kind.positive': words('A number above 0', '大于 0 的数字', '大於 0 的數字'),
  'kind.share': words('A share, such as 0.8 or 80%', '比例，例如 0.8 或 80%', '比例，例如 0.8 或 80%'),
  'kind.count': words('A whole number from 0', '不小于 0 的整数', '不小於 0 的整數'),
  'kind.flag': words('Yes or no', '是或否', '是或否'),
  'kind.text': words('A text', '文字', '文字'),
  'kind.texts': words('Texts with commas between them', '文字，用逗号隔开', '文字，以逗號隔開'),
  'kind.numbers': words(
    'Numbers with commas between them, such as 1, 2, 3',
    '数字，用逗号隔开，例如 1, 2, 3',
    '數字，以逗號隔開，例如 1, 2, 3',
  ),
  'kind.rows': words(
    'Rows with semicolons between them, such as 1, 2; 3, 4',
    '各行用分号隔开，例如 1, 2; 3, 4',
    '各列以分號隔開，例如 1, 2; 3, 4',
  ),
  'kind.amounts': words(
    'Numbers by name, such as a = 1; b = 2',
    '名称和数字，例如 a = 1; b = 2',
    '名稱和數字，例如 a = 1; b = 2',
  ),
  'kind.answers': words(
    'Answers by name, such as a = 1; b = high',
    '名称和答案，例如 a = 1; b = 高',
    '名稱和答案，例如 a = 1; b = 高',
  ),
  'kind.named': words(
    'Lists by name, such as a = 1, 2; b = 3, 4',
    '名称和列表，例如 a = 1, 2; b = 3, 4',
    '名稱和清單，例如 a = 1, 2; b = 3, 4',
  ),
  'kind.margins': words(
    'Numbers by name for each name, such as region: north = 60, south = 40; age: young = 1',
    '各项的名称和数字，例如 地区: 北 = 60, 南 = 40; 年龄: 青年 = 1',
    '各項的名稱和數字，例如 地區: 北 = 60, 南 = 40; 年齡: 青年 = 1',
  ),
  // why a range cannot be read
  selectRange: words(
    'Only {range} is selected. Select the cells to work with, then press again.',
    '目前只选中了 {range}。请选中所需单元格后重试。',
    '目前只選取了 {range}。請選取所需儲存格後重試。',
  ),
  nothingSelected: words(
    'Nothing is selected. Select the cells to work with, then press again.',
    '没有选中任何单元格。请选中所需单元格后重试。',
    '沒有選取任何儲存格。請選取所需儲存格後重試。',
  ),
  blankRange: words(
    'The selected cells ({range}) are blank.',
    '所选单元格（{range}）均为空白。',
    '所選儲存格（{range}）均為空白。',
  ),
  tooLarge: words(
    '{cells} cells are selected; at most {most} can be read at once. Select fewer rows or columns.',
    '选中了 {cells} 个单元格，一次最多读取 {most} 个。请减少行或列。',
    '選取了 {cells} 個儲存格，一次最多讀取 {most} 個。請減少列或欄。',
  ),
  notNumber: words(
    '{cell} holds "{text}", which is not a number. Correct or clear it, or select other cells.',
    '{cell} 的内容“{text}”不是数字。请更正、清空，或选中其他单元格。',
    '{cell} 的內容「{text}」不是數字。請更正、清空，或選取其他儲存格。',
  ),
  notNumbers: words(
    '{n} cells are not numbers, first {cell}: "{text}". Correct or clear them, or select other cells.',
    '有 {n} 个单元格不是数字，首个为 {cell}：“{text}”。请更正、清空，或选中其他单元格。',
    '有 {n} 個儲存格不是數字，首個為 {cell}：「{text}」。請更正、清空，或選取其他儲存格。',
  ),
  sameName: words(
    'Two columns or rows are named "{name}". Give each its own name.',
    '有两列或两行同名：“{name}”。请分别命名。',
    '有兩欄或兩列同名：「{name}」。請分別命名。',
  ),
  noNumbers: words('There are no numbers in {range}.', '{range} 中没有数字。', '{range} 中沒有數字。'),
  wrongColumns: words(
    '{n} {n|column is|columns are} selected; these are needed in this order: {names}.',
    '选中了 {n} 列，需要按此顺序：{names}。',
    '選取了 {n} 欄，需要依此順序：{names}。',
  ),
  namesBesideMany: words(
    '"{name}" holds words, with {n} columns of numbers beside it. Select two columns: the name of the group and the answer, or one column for each group.',
    '“{name}”一列是文字，旁边有 {n} 列数字。请选中两列：组名和答案，或每组一列。',
    '「{name}」一欄是文字，旁邊有 {n} 欄數字。請選取兩欄：組名和答案，或每組一欄。',
  ),
  unknownName: words(
    '{cell} names "{text}"; these names are known: {names}.',
    '{cell} 的名称“{text}”未知。可用名称：{names}。',
    '{cell} 的名稱「{text}」未知。可用名稱：{names}。',
  ),
  badField: words('"{field}" does not fit: {kind}.', '“{field}”填写不符：{kind}。', '「{field}」填寫不符：{kind}。'),
  missingField: words('Fill in "{field}": {kind}.', '请填写“{field}”：{kind}。', '請填寫「{field}」：{kind}。'),
  missingHeader: words(
    'Fill in "{field}": the text in the header of a selected column.',
    '请填写“{field}”：所选某一列的表头文字。',
    '請填寫「{field}」：所選某一欄的標題文字。',
  ),
  missingFields: words('Fill in: {names}.', '请填写：{names}。', '請填寫：{names}。'),
  // how it is shown
  lessThan: words('< {value}', '< {value}', '< {value}'),
  shareOf: words('{name}: {item}', '{name}：{item}', '{name}：{item}'),
  read: words('Read', '读取范围', '讀取範圍'),
  interval: words('{percent} % interval', '{percent}% 区间', '{percent}% 區間'),
  bool: words('yes|no', '是|否', '是|否'),
  moreRows: words('and {n} more', '另有 {n} 行', '另有 {n} 列'),
  readList: words('{range}; cells: {n}', '{range}：{n} 个单元格', '{range}：{n} 個儲存格'),
  readTable: words('{range}: {names}; rows: {n}', '{range}：{names}，共 {n} 行', '{range}：{names}，共 {n} 列'),
  readWithout: words(
    '{range}: {names}; rows: {n}; left out: {leftOut}, it holds words',
    '{range}：{names}，共 {n} 行；未计入：{leftOut}（文字列）',
    '{range}：{names}，共 {n} 列；未計入：{leftOut}（文字欄）',
  ),
  readMatrix: words(
    '{range}; rows: {n}, columns: {columns}',
    '{range}：{n} 行 {columns} 列',
    '{range}：{n} 列 {columns} 欄',
  ),
  readNamed: words('{range}: {names}', '{range}：{names}', '{range}：{names}'),
  readNothing: words(
    'No cells: what you filled in',
    '未读取单元格：使用您填写的内容',
    '未讀取儲存格：使用您填寫的內容',
  ),
} as const satisfies Record<string, Localized>;

export type FigureRangeKey = keyof typeof figureRangeWords;

/** A text about a figure of a range in a language with its `{name}` places filled; a place without a value stays as it is. */
export function sayFigureRange(language: Language, key: FigureRangeKey, args: TextArgs = {}): string {
  return fillIn(figureRangeWords[key][language], args);
}
