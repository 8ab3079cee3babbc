import type { LabelSet } from './schema.ts';
import { written } from './written-levels.ts';

const middle = '보통 | 보통이다 | 보통입니다 | 보통임 | 중립 | 그저 그렇다';

/** Korean level words, worst first; `answerKey` reads them with and without spaces. */
export const koreanLabels: readonly LabelSet[] = [
  {
    id: 'satisfaction-5-ko',
    topic: 'satisfaction',
    levels: written(
      '매우 불만족 | 매우 불만 | 아주 불만족 | 매우 불만족함 | 매우 불만족한다 | 매우 불만족스럽다 | 매우 불만족스러움 | 매우 불만족합니다 | 전혀 만족하지 않음 | 전혀 만족하지 않는다 | 전혀 만족하지 않습니다',
      '불만족 | 불만 | 불만족함 | 불만족한다 | 불만족스럽다 | 불만족스러움 | 불만족합니다 | 약간 불만족 | 다소 불만족 | 조금 불만족 | 대체로 불만족 | 만족하지 않음 | 만족하지 않는다 | 만족하지 않습니다',
      `${middle} | 만족도 불만족도 아님 | 그저 그럼`,
      '만족 | 만족함 | 만족한다 | 만족스럽다 | 만족스러움 | 만족합니다 | 약간 만족 | 다소 만족 | 조금 만족 | 대체로 만족',
      '매우 만족 | 아주 만족 | 매우 만족함 | 매우 만족한다 | 매우 만족스럽다 | 매우 만족스러움 | 매우 만족합니다 | 대단히 만족',
    ),
  },
  {
    id: 'satisfaction-3-ko',
    topic: 'satisfaction',
    levels: written('불만족 | 불만 | 불만족스럽다', middle, '만족 | 만족함 | 만족한다 | 만족스럽다'),
  },
  {
    id: 'satisfaction-4-ko',
    topic: 'satisfaction',
    levels: written(
      '매우 불만족 | 매우 불만 | 전혀 만족하지 않음',
      '불만족 | 불만 | 약간 불만족 | 다소 불만족 | 대체로 불만족 | 만족하지 않음',
      '만족 | 약간 만족 | 다소 만족 | 대체로 만족 | 만족함',
      '매우 만족 | 아주 만족 | 매우 만족함',
    ),
  },
  {
    id: 'satisfaction-6-ko',
    topic: 'satisfaction',
    levels: written(
      '매우 불만족 | 매우 불만',
      '불만족 | 불만',
      '약간 불만족 | 다소 불만족 | 조금 불만족',
      '약간 만족 | 다소 만족 | 조금 만족',
      '만족',
      '매우 만족 | 아주 만족',
    ),
  },
  {
    id: 'satisfaction-7-ko',
    topic: 'satisfaction',
    levels: written(
      '매우 불만족 | 매우 불만',
      '불만족 | 불만',
      '약간 불만족 | 다소 불만족 | 조금 불만족',
      middle,
      '약간 만족 | 다소 만족 | 조금 만족',
      '만족',
      '매우 만족 | 아주 만족',
    ),
  },
  { id: 'satisfaction-2-ko', topic: 'satisfaction', levels: written('불만족 | 불만', '만족') },
  {
    id: 'quality-5-ko',
    topic: 'quality',
    levels: written(
      '매우 나쁨 | 매우 나쁘다 | 아주 나쁨 | 매우 미흡 | 매우 미흡함 | 매우 별로 | 최악',
      '나쁨 | 나쁘다 | 미흡 | 미흡함 | 별로 | 별로다 | 좋지 않음',
      `${middle} | 괜찮음`,
      '좋음 | 좋다 | 우수 | 우수함 | 좋아요',
      '매우 좋음 | 매우 좋다 | 아주 좋음 | 매우 우수 | 매우 우수함 | 최고 | 훌륭함',
    ),
  },
  {
    id: 'quality-4-ko',
    topic: 'quality',
    levels: written('나쁨 | 미흡', '보통', '좋음 | 우수', '매우 좋음 | 매우 우수'),
    isUneven: true,
  },
  {
    id: 'quality-4-even-ko',
    topic: 'quality',
    levels: written('매우 나쁨 | 매우 미흡', '나쁨 | 미흡', '좋음 | 우수', '매우 좋음 | 매우 우수'),
  },
  { id: 'quality-3-ko', topic: 'quality', levels: written('나쁨 | 미흡 | 별로', '보통', '좋음 | 우수') },
  {
    id: 'expectations-5-ko',
    topic: 'quality',
    levels: written(
      '기대에 크게 못 미침 | 매우 기대 이하',
      '기대에 못 미침 | 기대 이하',
      '기대한 만큼 | 기대 수준 | 기대와 같음',
      '기대 이상',
      '기대를 크게 뛰어넘음 | 매우 기대 이상',
    ),
  },
  {
    id: 'ease-5-ko',
    topic: 'quality',
    levels: written(
      '매우 어려움 | 매우 어렵다 | 매우 불편 | 매우 불편함',
      '어려움 | 어렵다 | 불편 | 불편함 | 약간 어려움',
      middle,
      '쉬움 | 쉽다 | 편리 | 편리함 | 약간 쉬움',
      '매우 쉬움 | 매우 쉽다 | 매우 편리 | 매우 편리함',
    ),
  },
  {
    id: 'speed-5-ko',
    topic: 'quality',
    levels: written('매우 느림 | 매우 느리다', '느림 | 느리다', middle, '빠름 | 빠르다', '매우 빠름 | 매우 빠르다'),
  },
  {
    id: 'safety-5-ko',
    topic: 'safety',
    levels: written(
      '매우 위험 | 매우 위험함 | 매우 불안전 | 전혀 안전하지 않음',
      '위험 | 위험함 | 불안전 | 안전하지 않음',
      middle,
      '안전 | 안전함 | 안전하다',
      '매우 안전 | 매우 안전함 | 매우 안전하다',
    ),
  },
  {
    id: 'adequacy-5-ko',
    topic: 'adequacy',
    levels: written(
      '매우 부족 | 매우 부족함 | 매우 부적절',
      '부족 | 부족함 | 부적절',
      middle,
      '충분 | 충분함 | 적절',
      '매우 충분 | 매우 충분함 | 매우 적절',
    ),
  },
  { id: 'adequacy-2-ko', topic: 'adequacy', levels: written('부족 | 부족함 | 부적절', '충분 | 충분함 | 적절') },
  {
    id: 'agreement-5-ko',
    topic: 'agreement',
    levels: written(
      '전혀 그렇지 않다 | 매우 그렇지 않다 | 전혀 아니다 | 전혀 동의하지 않음 | 전혀 동의하지 않는다 | 매우 동의하지 않음 | 전혀 그렇지 않음 | 전혀 그렇지 않습니다',
      '그렇지 않다 | 아니다 | 별로 그렇지 않다 | 대체로 그렇지 않다 | 약간 그렇지 않다 | 다소 그렇지 않다 | 약간 동의하지 않음 | 동의하지 않음 | 동의하지 않는다 | 그렇지 않음 | 그렇지 않습니다',
      middle,
      '그렇다 | 대체로 그렇다 | 약간 그렇다 | 다소 그렇다 | 약간 동의함 | 동의 | 동의함 | 동의한다 | 그러함 | 그렇습니다',
      '매우 그렇다 | 아주 그렇다 | 매우 동의 | 매우 동의함 | 매우 동의한다 | 적극 동의 | 전적으로 동의함 | 전적으로 동의한다 | 매우 그렇습니다',
    ),
  },
  {
    id: 'agreement-7-ko',
    topic: 'agreement',
    levels: written(
      '전혀 그렇지 않다 | 매우 그렇지 않다 | 전혀 동의하지 않음',
      '그렇지 않다 | 동의하지 않음',
      '약간 그렇지 않다 | 다소 그렇지 않다 | 별로 그렇지 않다 | 약간 동의하지 않음',
      middle,
      '약간 그렇다 | 다소 그렇다 | 약간 동의함',
      '그렇다 | 동의함',
      '매우 그렇다 | 매우 동의함',
    ),
  },
  {
    id: 'agreement-4-ko',
    topic: 'agreement',
    levels: written(
      '전혀 그렇지 않다 | 매우 그렇지 않다 | 전혀 동의하지 않음',
      '그렇지 않다 | 별로 그렇지 않다 | 대체로 그렇지 않다 | 동의하지 않음',
      '그렇다 | 대체로 그렇다 | 약간 그렇다 | 동의함',
      '매우 그렇다 | 매우 동의함',
    ),
  },
  {
    id: 'agreement-6-ko',
    topic: 'agreement',
    levels: written(
      '전혀 그렇지 않다 | 매우 그렇지 않다',
      '그렇지 않다',
      '약간 그렇지 않다 | 다소 그렇지 않다 | 별로 그렇지 않다',
      '약간 그렇다 | 다소 그렇다',
      '그렇다',
      '매우 그렇다',
    ),
  },
  {
    id: 'agreement-3-ko',
    topic: 'agreement',
    levels: written('그렇지 않다 | 동의하지 않음', middle, '그렇다 | 동의함'),
  },
  {
    id: 'likelihood-5-ko',
    topic: 'likelihood',
    levels: written(
      '전혀 가능성 없음 | 매우 가능성이 낮음 | 절대 추천하지 않음',
      '가능성이 낮음 | 추천하지 않음',
      middle,
      '가능성이 높음 | 추천함',
      '매우 가능성이 높음 | 적극 추천함 | 적극 추천',
    ),
  },
  {
    id: 'concern-5-ko',
    topic: 'concern',
    levels: written(
      '전혀 걱정되지 않음 | 전혀 걱정하지 않음 | 전혀 우려되지 않음',
      '걱정되지 않음 | 걱정하지 않음 | 별로 걱정되지 않음 | 우려되지 않음',
      middle,
      '걱정됨 | 걱정함 | 다소 걱정됨 | 우려됨',
      '매우 걱정됨 | 매우 걱정함 | 매우 우려됨',
    ),
  },
  {
    id: 'importance-5-ko',
    topic: 'importance',
    levels: written(
      '전혀 중요하지 않음 | 전혀 중요하지 않다 | 매우 중요하지 않음',
      '중요하지 않음 | 중요하지 않다 | 별로 중요하지 않음',
      middle,
      '중요 | 중요함 | 중요하다 | 약간 중요함 | 다소 중요함',
      '매우 중요 | 매우 중요함 | 매우 중요하다',
    ),
  },
  {
    id: 'frequency-5-ko',
    topic: 'frequency',
    levels: written(
      '전혀 없음 | 전혀 없다 | 전혀 하지 않음 | 전혀 하지 않는다 | 전혀 이용하지 않음',
      '거의 없음 | 거의 없다 | 드물게 | 거의 하지 않음 | 거의 하지 않는다',
      '가끔 | 때때로 | 보통',
      '자주 | 종종 | 자주 있음',
      '항상 | 매우 자주 | 언제나',
    ),
  },
  {
    id: 'frequency-calendar-ko',
    topic: 'frequency',
    levels: written(
      '이용하지 않음',
      '연 1회 | 1년에 한 번',
      '월 1회 | 한 달에 한 번',
      '주 1회 | 일주일에 한 번',
      '매일 | 거의 매일',
    ),
  },
];
