import { localized as words } from '../text/localized.ts';
import type { Localized } from '../text/schema.ts';

/** An option that surveys everywhere offer: its name, and how else it is written. */
export type KnownOption = { readonly title: Localized; readonly also: readonly string[] };

const option = (en: string, cn: string, tw: string, ...also: readonly string[]): KnownOption => ({
  title: words(en, cn, tw),
  also,
});

/**
 * Options that mean the same in several languages. Single letters are none: M is a size as well. Places are none: their
 * names are the team's own, and Setup has a row for them.
 */
export const knownOptions: readonly KnownOption[] = [
  option('Male', '男', '男', 'man', 'men', '男性', '男士', 'homme', 'hombre', 'männlich', 'masculino', '남성', '남자'),
  option(
    'Female',
    '女',
    '女',
    'woman',
    'women',
    '女性',
    '女士',
    'femme',
    'mujer',
    'weiblich',
    'femenino',
    '여성',
    '여자',
  ),
  option('Yes', '是', '是', '是的', '是的。', 'oui', 'sí', 'ja', 'sim', 'はい', '예', '네'),
  option('No', '否', '否', '不是', 'non', 'nein', 'não', 'いいえ', '아니요', '아니오'),
  option('Monday', '星期一', '星期一', 'mon', '周一', '週一', '礼拜一', '禮拜一', '月曜日', '월요일'),
  option('Tuesday', '星期二', '星期二', 'tue', 'tues', '周二', '週二', '礼拜二', '禮拜二', '火曜日', '화요일'),
  option('Wednesday', '星期三', '星期三', 'wed', '周三', '週三', '礼拜三', '禮拜三', '水曜日', '수요일'),
  option(
    'Thursday',
    '星期四',
    '星期四',
    'thu',
    'thur',
    'thurs',
    '周四',
    '週四',
    '礼拜四',
    '禮拜四',
    '木曜日',
    '목요일',
  ),
  option('Friday', '星期五', '星期五', 'fri', '周五', '週五', '礼拜五', '禮拜五', '金曜日', '금요일'),
  option('Saturday', '星期六', '星期六', 'sat', '周六', '週六', '礼拜六', '禮拜六', '土曜日', '토요일'),
  option(
    ...(['Sunday', '星期日', '星期日'] as const),
    ...['sun', '星期天', '周日', '周天', '週日', '週天', '礼拜天', '禮拜天', '礼拜日', '禮拜日', '日曜日', '일요일'],
  ),
  option(
    ...(['New customer', '新客户', '新客戶'] as const),
    ...['new', 'new customers', 'new client', 'first-time customer', '新客', '新顾客', '新顧客'],
  ),
  option(
    ...(['Returning customer', '老客户', '老客戶'] as const),
    ...[
      'returning',
      'returning customers',
      'returning client',
      'repeat customer',
      '老客',
      '老顾客',
      '老顧客',
      '回头客',
      '回頭客',
    ],
  ),
];
