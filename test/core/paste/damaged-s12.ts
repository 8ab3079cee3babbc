/** Clauses 5.2.3 to 5.2.5 of document 003 as they stand there: every cell on a line of its own, lost cells left out. */
export const damagedS12 = `5.2.3按顾客满意度分为五个等级,即包括以下:

5.2.3.1 非常满意

5.2.3.2 较满意

5.2.3.3 一般

5.2.3.4 不满意

5.2.3.5 非常不满意

5.2.4根据顾客填写的调查表,业务部按评分标准计算总分,然后比较顾客满意评定等级即可归纳出顾客对本公司的满意度,其评分标准为:

项目

评分比例

非常满意

较满意

满意

不满意

非常不满意

产品质量

25%

25

20

16

10

RoHS情况

20%

20

18

16

10

服务情况

20%

20

18

16

12

改善情况

15%

15

13

11

包装运输

10%

10

交付日期

5%

交付数量

5%

5.2.5顾客满意度评定等级

评定得分 评定等级

95分以上 A

81~94分 B

61~80分 C

40~60分 D

40分以下 E

5.3 顾客不满意项目纠正措施拟定与实施
`;

/** The same two tables as a spreadsheet copies them; level 3 with both of its words. */
export const damagedS12Tabs = [
  '项目\t评分比例\t非常满意\t较满意\t一般(满意)\t不满意\t非常不满意',
  '产品质量\t25%\t25\t20\t16\t10\t',
  'RoHS情况\t20%\t20\t18\t16\t10\t',
  '服务情况\t20%\t20\t18\t16\t12\t',
  '改善情况\t15%\t15\t13\t11\t\t',
  '包装运输\t10%\t10\t\t\t\t',
  '交付日期\t5%\t\t\t\t\t',
  '交付数量\t5%\t\t\t\t\t',
  '',
  '评定得分\t评定等级',
  '95分以上\tA',
  '81~94分\tB',
  '61~80分\tC',
  '40~60分\tD',
  '40分以下\tE',
].join('\n');
