import { foldText } from '../scales/fold.ts';

const number = '\\d+(?:[.,]\\d+)?';
/** Units of time, folded, as alternatives; a number of 分 alone is a mark and is read as one before. */
const unit = [
  ...['h', 'hrs?', 'hours?', 'm', 'mins?\\.?', 'minutes?', 's', 'secs?\\.?', 'seconds?', 'ms', 'd', 'days?'],
  ...['小时', '小時', '个小时', '個小時', '时', '時', '時間', '分', '分钟', '分鐘', '秒', '秒钟', '秒鐘', '天'],
  ...['일', '시간', '분', '초', 'std\\.?', 'stunden?', 'minuten?', 'sek\\.?', 'sekunden?', 'tage?'],
  ...['heures?', 'secondes?', 'jours?', 'horas?', 'minutos?', 'segundos?', 'días?', 'dias?'],
].join('|');
const span = new RegExp(`^(?:${number} ?(?:${unit})(?:,? (?:and |und |et |y |e )?|$|(?=\\d)))+$`);
const iso = /^p(?=\d|t\d)(?:\d+d)?(?:t(?:\d+h)?(?:\d+m)?(?:\d+(?:\.\d+)?s)?)?$/;
const clock = /^\d{1,3}:[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?$/;

/**
 * Whether a text is a length of time ("3分5秒", "1h 02m", "185 s", "PT3M5S"), or figures that are a length or a
 * time of day ("00:03:05"); `null`: neither.
 */
export function timeSpan(text: string): 'span' | 'clock' | null {
  if (text.length > 40 || !/^(?:\p{Nd}|p\p{Nd}|pt\p{Nd})/iu.test(text)) return null;
  const folded = foldText(text);
  if (clock.test(folded)) return 'clock';
  return span.test(folded) || iso.test(folded) ? 'span' : null;
}
