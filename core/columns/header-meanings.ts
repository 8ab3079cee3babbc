/** What the words of a header say about its column. */
export type Meaning =
  | 'rating'
  | 'outcome'
  | 'aspect'
  | 'importance'
  | 'usage'
  | 'likelihood'
  | 'concern'
  | 'expectation'
  | 'recommend'
  | 'netPromoter'
  | 'profile'
  | 'negative'
  | 'bestIsOne'
  | 'derived'
  | 'kind'
  | 'measure'
  | 'unit'
  | 'duration'
  | 'id'
  | 'personal'
  | 'submitted'
  | 'date'
  | 'birth'
  | 'metadata'
  | 'comment'
  | 'choice'
  | 'customer'
  | 'respondent'
  | 'complaint';

/** Looked for in `headerText`: lower case, simplified Chinese. */
const words: Readonly<Record<Meaning, RegExp>> = {
  rating:
    /\b(rat(e|es|ed|ing|ings)|satisf\w*|[co]?sat(?!urday|ellit)\w*|scores?|quality|services?|stars?|evaluat\w*|experiences?|happ(y|iness)|impression|notes?|bewert\w*|zufrieden\w*|calific\w*|avalia\w*)\b|满意|评分|打分|评价|质量|品质|服务|体验|星级|感受|表现|満足|評価|만족/,
  outcome: /\b\w*satisf\w*|\b(rating|score)s?\b|\brecom+a?e?nd\w*|满意|评分|打分|推荐/,
  aspect:
    /\b(deliver\w*|packag\w*|pric(e|es|ing)|value|staff|comfort|clean\w*|food|speed|respons(e|iveness)|communicat\w*|support|ease|easy|easily|help\w*|friendl\w*|professional\w*|knowledge\w*|courte\w*|timel\w*|punctual\w*|accura\w*|reliab\w*|products?|website|convenien\w*|atmosphere|facilit\w*|handling|attitude)\b|交货|交付|交期|物流|配送|包装|价格|性价比|态度|速度|沟通|售后|环境|卫生|效率|专业|及时|响应|产品|改进|改善|准时|技术支持/,
  importance: /\bimportan\w*|\bpriorit\w*|重要|看重/,
  usage: /\bhow (often|frequently|many|much)\b|\bfrequen(t|cy)\b|\busage\b|\bnumber of\b|多久|频率|频次|次数|多少/,
  likelihood: /\blikel\w*|\bprobab\w*|\bwilling\w*|\binten(d|tion)\w*|可能|意愿|愿意|接受程度|打算/,
  concern: /\bconcern(ed|s)?\b|\bworr(y|ied)\b|担心|担忧|顾虑|关注/,
  expectation: /\bexpect\w*|期望|预期/,
  recommend: /\brecom+a?e?nd\w*|\bnps\b|\bnet promoter\b|推荐|推介|\bempfehl\w*/,
  netPromoter: /\bnps\b|\bnet promoter\b|净推荐/,
  profile:
    /\bpersonality\b|\bsee myself\b|\bi am someone\b|\byour (health|english|skills?|income)\b|性格|健康状况|英语水平/,
  negative:
    /\bdifficult\w*|\bcomplain\w*|^(?!.*\bsatisf).*\b((dis|un)satisf|efforts?\b|pain\b|wait(ing)?\b)|\bhow bad|^(?!.*满意).*(困难|投诉|等待)|不满(?!意)/,
  bestIsOne:
    /\b1 ?(=|:|is|being|means|\(| ) ?(the )?(very |most |extremely )?(best|highest|excellent|satisfied|good|eas(y|iest))|1 ?分?(=|:|为|是|代表|表示|\()? ?(非常满意|很满意|最好|最满意)/,
  derived:
    /\b(average|avg|mean|totals?|sum|index|percent\w*)\b|%|\bnps categor|总分|平均分|平均值|平均得分|平均满意|均值|合计|总计|小计|得分率|指数/,
  kind: /\b(type|kind|category|categories|code|class|group|channel|branch|department|store|region|work experience|experience level)\b|类型|类别|渠道|部门|门店|地区|区域/,
  measure:
    /\b(age|aged|years?|months?|weeks?|days?|hours?|minutes?|mins?|seconds?|secs?|distance|amount|income|salary|revenue|spen[dt]|count|times|visits|clicks?|delay|zip|postal code|postcode|latitude|longitude|price paid|employees)\b|年龄|岁|年份|月份|金额|收入|花费|费用|人数|次数|天数|时长|分钟|小时|工龄/,
  unit: /\((in )?(days?|hours?|minutes?|mins?|seconds?|secs?|weeks?|months?|years?|km|kg|usd|eur|rmb|元|天|小时|分钟)\)|\bin (days|hours|minutes|seconds|weeks|months|years)\b/,
  duration: /\bduration\b|\btime (taken|spent)\b|\bseconds\b|用时|所用时间|时长|答题时间/,
  id: /\b(id|ids|uuid|guid)\b|^(no|no\.|nr|nr\.|#|index)$|\b(order|ticket|case|invoice|serial|reference|ref|account|zip|postal) (no|number|code|id)\b|\bzip\b|编号|序号|单号|流水号|工号|学号/,
  personal:
    /(^|\b(your|recipient|contact|respondent|customer|client|work|business|full|first|last|family|given|user|the|and|or) )(e-?mail( address)?|names?|phone( number)?|mobile( number)?|telephone( number)?|home address|postal address)( \((optional|required)\))?[?:*. ]*$|^address[?:*. ]*$|\bip address\b|\blatitude\b|\blongitude\b|\bpassport\b|(姓名|名字|称呼|联系人|联络人|邮箱|邮件地址|电子邮件|手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|微信|微信号|身份证号?|家庭地址|详细地址)(\((选填|可选|必填)\))?[?:*。]*$/,
  submitted:
    /\btimestamp\b|\b(submi(t|tted|ssion)|recorded|completed|completion|response|survey|feedback|end|created)( ?(at|on|date|time|datetime))+\b|时间戳|提交.*时间|填写.*时间|答题时间|完成时间|创建时间/,
  date: /\b(date|datetime)\b|日期|时间/,
  birth: /\b(birth\w*|dob)\b|生日|出生/,
  metadata:
    /^(status|progress|finished|distribution channel|user language|external (data )?reference|q recaptcha score|user agent|browser|response type|ip|来源|来源详情|来自ip)$/,
  comment:
    /\b(comments?|suggest\w*|feedback|remarks?|why|explain|explanation|describe|tell us|opinion|anything|thoughts?|message|improve|narrative|notes)\b|建议|意见|评论|评语|评价内容|备注|原因|说明|反馈|留言|^其[他它][:。]?$/,
  choice: /^(which|what)\b|哪/,
  customer:
    /^(your |the |name of (the |your )?)?(customer|client|cust|company|account|organi[sz]ation|firm)( ?(name|id|no|no\.|number|code))?[?:*. ]*$|\b(your|which) (company|organi[sz]ation)\b|^(您的|贵)?(客户|公司|企业|单位)(的)?(名称|名|编号|代码|全称)?[?:*。]*$/,
  respondent: /^(respondent|user|member|student|patient|guest)( (id|name|no|code))?$|受访者|会员号|用户名/,
  complaint: /\b(complaints?|disput\w*|issues?|sub issue|incident|resolution|case|ticket)\b|投诉|问题类型|纠纷|工单/,
};

/** Every meaning whose words a header holds. `text` comes from `headerText`. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const found = new Set<Meaning>();
  for (const [meaning, pattern] of Object.entries(words)) if (pattern.test(text)) found.add(meaning as Meaning);
  return found;
}
