/** What the ends of a scale are called in headers, in all languages; lists as `wordPattern` reads them. */
export const endWords = {
  bad: [
    'poor, bad, worst, terrible, awful, dissatisf*, unsatisf*, not satisfied, not at all, unhappy, low, lowest, unlikely',
    'difficult, hard, hardest, unacceptable, inadequate, weak',
    '不满*, 差, 最差, 糟, 低, 最低, 不好, 不可能, 困难, 难',
    '不満, 悪い, 悪かった, 最悪, 低い, 全く, まったく, 難しい',
    '불만, 나쁘, 나쁨, 나쁜, 낮, 최악, 전혀, 어려, 어렵',
    'mal, mala, malo, muy malo, muy mal, pésim*, peor, insatisf*, deficiente, nada, bajo, baja, difícil, poco, improbable',
    'mauvais*, insatisf*, mécontent*, pire, pas du tout, pas satisf*, faible, médiocre, difficile, peu',
    'schlecht*, unzufrieden*, ungenügend, mangelhaft, gar nicht, überhaupt nicht, nicht zufrieden, niedrig*, schwer, schwierig',
    'unwahrscheinlich*, ruim, mau, má, péssim*, pior, baixo, baixa, improvável',
  ],
  good: [
    'good, excellent, best, satisf*, great, outstanding, perfect, happy, high, highest, likely, easy, easiest, strong',
    '满意, 好, 优, 优秀, 高, 容易, 可能, 满足',
    '満足, 良い, よい, 良かった, 最高, 優れ, 簡単, 易しい',
    '만족, 좋, 우수, 최고, 높, 쉬, 쉽',
    'bueno, buena, bien, excelente, mejor, contento, alto, alta, fácil, óptim*, probable',
    'bon, bonne, excellent*, meilleur*, très bien, élevé, facile',
    'gut, sehr gut, beste*, zufrieden*, hervorragend, ausgezeichnet, hoch, höchste*, leicht, einfach, exzellent, wahrscheinlich*',
    'bom, boa, ótim*, melhor, provável',
  ],
  disagree: [
    "disagree*, 不同意, 不赞同, 反对, 思わない, 当てはまらない, 同意しない, 동의하지 않*, 그렇지 않*, 아니다, desacuerdo, pas d'accord",
    'stimme nicht*, stimme gar nicht*, stimme überhaupt nicht*, trifft nicht*, trifft gar nicht*, discordo*',
  ],
  agree: ["agree*, 同意, 赞同, 思う, 当てはまる, 동의, 그렇다, de acuerdo, d'accord, stimme*, trifft*, concordo*"],
} as const;
