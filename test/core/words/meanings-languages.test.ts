import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../../core/columns/header-meanings.ts';
import { scaleInHeader } from '../../../core/columns/header-scale.ts';
import { headerText } from '../../../core/columns/header-text.ts';
import type { Meaning } from '../../../core/words/meaning.ts';

const means = (header: string, meaning: Meaning) => meaningsOf(headerText(header)).has(meaning);

type Cases = readonly (readonly [language: string, headers: string])[];
const says = (meaning: Meaning, cases: Cases) =>
  test.each(cases)(`${meaning}, %s: %s`, (_language, headers) => {
    expect(headers.split('|').filter((header) => !means(header, meaning))).toEqual([]);
  });
const saysNot = (meaning: Meaning, headers: string) =>
  test.each(headers.split('|'))(`${meaning} is not said by %s`, (header) => {
    expect(means(header, meaning)).toBe(false);
  });

describe('a plain wish for comments', () => {
  says('remark', [
    ['en', 'Comments|Any suggestions?|Customer feedback|Remarks|Anything else you would like to tell us?'],
    ['en', 'What could we do better?|How can we improve?|Observations|Additional comments (optional)'],
    ['de', 'Anmerkungen|Bemerkungen|Verbesserungsvorschläge|Was können wir besser machen?|Kommentar|Anregungen'],
    ['fr', 'Commentaires|Remarques|Vos suggestions|Que pouvons-nous améliorer ?|Observations'],
    ['es', 'Observaciones|Comentarios|Sugerencias|¿Qué podemos mejorar?|¿Algo más?'],
    ['pt', 'Comentários|Observações|Sugestões|O que podemos melhorar?'],
    ['ja', 'ご意見・ご感想|ご要望|備考|自由記述|お気づきの点'],
    ['ko', '기타 의견|건의 사항|비고|하고 싶은 말|개선 사항'],
    ['zh-CN', '意见|您的建议|备注|其他想说的话|拜访纪要|投诉内容|13.其他想说的话|意见反馈'],
    ['zh-TW', '其他建議|意見回饋建議|備註|還有什麼想對我們說的'],
  ]);
  saysNot(
    'remark',
    'Reason|Why did you leave?|原因|Feedback type|Comment category|Number of comments|Type of feedback|意见类型|建议渠道|反馈是否及时处理|' +
      'コメントの種類|의견 유형|Tipo de comentario|Nombre de commentaires|Art der Anmerkung|Comment évaluez-vous le service ?',
  );
});

describe('experience', () => {
  says('rating', [
    ['en', 'Your experience with us|Overall experience|How was your experience?|Shopping experience'],
    ['de', 'Ihre Erfahrung mit uns|Einkaufserfahrung'],
    ['fr', 'Votre expérience|Expérience globale'],
    ['es', 'Su experiencia|Experiencia de compra'],
    ['pt', 'Sua experiência|Experiência geral'],
  ]);
  saysNot(
    'rating',
    'Experience|Years of experience|Work experience|WorkExp|Experience (years)|Relevant experience|Erfahrung|Berufserfahrung|' +
      'Ihre berufliche Erfahrung|Expérience|Expérience professionnelle|Votre expérience professionnelle|Experiencia|Experiencia laboral|Su experiencia laboral|' +
      'Experiência|Sua experiência profissional|工龄|工作经验|経験年数|경력',
  );
});

describe('intent to come back', () => {
  says('likelihood', [
    ['en', 'Repurchase|I would buy here again|Would you visit us again?|I will use this service again|Stay with us'],
    ['en', 'Would you renew?|Would you come back?|Would you return?|I will continue using it'],
    ['de', 'Ich werde wiederkommen|Würden Sie bei uns wieder kaufen?|Wiederkaufsabsicht|Erneut buchen'],
    ['fr', 'Comptez-vous revenir ?|Rachèteriez-vous ce produit ?|Je reviendrai|Je commanderais à nouveau'],
    ['es', 'Volvería a nuestra tienda|¿Volvería a comprar?|Intención de recompra'],
    ['pt', 'Voltaria a comprar|Compraria novamente|Recompra'],
    ['ja', '再購入|再来店したい|リピート意向|また利用したい|もう一度泊まりたい'],
    ['ko', '재구매|재방문 의향|다시 이용하겠다|재구매의도2차1번'],
    ['zh-CN', '复购|再次购买|回购意向|续约|我会再来|还会继续使用'],
    ['zh-TW', '再次購買|會再來|續約意願|回購'],
  ]);
  saysNot(
    'likelihood',
    'Return process|Product again damaged|退货服务|再就业服务中心|Retour des produits|Rückgabe|環境|반품',
  );
});

describe('trust and belief', () => {
  says('belief', [
    ['en', 'I trust this brand|I believe AI can do it'],
    ['de', 'Ich vertraue dieser Technik'],
    ['fr', "J'ai confiance dans ce produit"],
    ['es', 'Confío en este producto'],
    ['pt', 'Confio neste produto|Acredito que o produto é bom'],
    ['ja', 'この商品を信じている'],
    ['ko', '이 제품을 믿는다'],
    ['zh', '我相信这种设计|我信任該產品'],
  ]);
  saysNot(
    'belief',
    'I trust the staff|I trust our advisors|我相信你们的服务|我们值得信任|信任度|Trust|スタッフを信じている|직원을 신뢰한다',
  );
});

describe('recommending', () => {
  says('recommend', [
    ['ja', '友人にすすめる可能性|お勧めしますか|ご家族に勧めたいですか|推奨度|おすすめ度'],
    ['ko', '추천 의향|친구에게 추천하시겠습니까'],
    ['es', '¿Nos recomendaría?|Recomiendo esta tienda'],
    ['fr', 'Recommanderiez-vous|Je recommande'],
    ['de', 'Würden Sie uns weiterempfehlen?|Weiterempfehlung'],
    ['pt', 'Indicaria a um amigo|Recomendaria'],
    ['zh', '推荐意愿|您會推薦我們嗎'],
  ]);
  saysNot('recommend', '手続きをスムーズに進める|경품 추첨');
  test.each(['0〜10', '0～10', '0ー10', '0−10', '0 ~ 10'])('a scale printed as %s', (ends) => {
    expect(scaleInHeader(headerText(`おすすめ度（${ends}）`))).toEqual({ min: 0, max: 10 });
  });
});

describe('statements that more of is worse', () => {
  says('negative', [
    ['en', 'I am contacted too often|The queue is too slow|Delivery takes too long|It is too expensive'],
    ['en', 'I often have to call twice|I have thought about switching|I considered leaving'],
    [
      'fr',
      'Les retards sont trop fréquents|Le prix est trop cher|Je dois souvent rappeler|Je pense à changer de banque',
    ],
    ['es', 'La espera es demasiado larga|He pensado en cambiar de banco'],
    ['pt', 'A espera é demasiado longa|Já pensei em trocar de banco'],
    ['de', 'Ich werde zu oft angerufen|Es ist zu teuer|Ich habe daran gedacht, die Bank zu wechseln'],
    ['ja', '値段が高すぎる|解約を考えたことがある'],
    ['ko', '배송이 너무 느리다|다른 은행으로 바꿀 생각이 있다'],
    ['zh', '配送太慢|价格太贵|我想过更换供应商|我考慮過離開'],
  ]);
  saysNot(
    'negative',
    'Service was quick|The store is open late|经常光顾|Le délai est correct|Pas trop cher|Wir bleiben zu Hause',
  );
  saysNot('usage', 'Les retards sont trop fréquents');
  test.each([
    'Freundlichkeit (Schulnote 1 bis 6)',
    'Bewerten Sie in Schulnoten',
    'Note 1 bis 6',
    'Service: 1 = sehr gut',
  ])('%s: the best is 1', (header) => {
    expect(means(header, 'bestIsOne')).toBe(true);
  });
  test('school grades run from 1 to 6, unless the header says that 6 is best', () => {
    expect(scaleInHeader(headerText('Service in Schulnoten'))).toEqual({ min: 1, max: 6 });
    expect(means('Schulnote (1 = ungenügend, 6 = sehr gut)', 'bestIsOne')).toBe(false);
  });
});

describe('what people are and have', () => {
  says('demographic', [
    ['en', 'Education|EduLevel|Highest degree|What is your highest level of education?|In which region do you live?'],
    ['en', 'City|Country|Occupation|Marital status|Income group|Age group|Household income|Nationality|Brand|Q1_Brand'],
    ['en', 'Attendance|Repeat|Job level|Education (1 = primary, 2 = secondary)|3. Education status|Work status'],
    ['de', 'Höchster Bildungsabschluss|Familienstand|Altersgruppe|Wohnort|Beruf|Einkommen|Marke|Staatsangehörigkeit'],
    ['fr', "Niveau d'études|Profession|Ville|Situation familiale|Tranche d'âge|Revenu mensuel|Marque"],
    ['es', 'Nivel de estudios|Ocupación|Estado civil|Ciudad|¿En qué región vive?|Rango de edad|Marca'],
    ['pt', 'Escolaridade|Profissão|Estado civil|Cidade|Faixa etária|Renda familiar|Marca'],
    ['ja', '最終学歴|ご職業|お住まいの地域|年代|世帯年収|国籍|ブランド|役職'],
    ['ko', '최종 학력|직업|거주 지역|연령대|월 소득|결혼 여부|브랜드|Q1_브랜드|직급'],
    ['zh-CN', '学历|您的职业|所在城市|婚姻状况|月收入|年龄段|国籍|品牌|您的最高学历是？|3、您的学历'],
    ['zh-TW', '學歷|您的職業|居住地區|婚姻狀況|月收入|國籍|品牌'],
  ]);
  saysNot(
    'demographic',
    'Brand image|Brand (1-5)|Region (0–10)|品牌形象|品牌形象（1-5分）|브랜드 이미지|ブランドイメージ|Image de marque|Markenimage|Imagem da marca|' +
      'Quality of education|Satisfaction with your city|城市服务满意度|专业|地区服务|Job satisfaction|Staff education|Clase de educación satisfacción',
  );
});

describe('people named in other columns', () => {
  says('personal', [
    ['ko', '경품 추첨을 위한 연락처|연락처'],
    ['de', 'Kontakt'],
    ['en', 'WeChat ID|WeChatID|Contact|Agent_name'],
    ['zh', '微信|微信号|名称'],
  ]);
  says('served', [
    ['en', 'Supervisor|Store manager|Name of your advisor'],
    ['de', 'Berater|Filialleiterin|Name des Beraters'],
    ['zh', '客户经理|客服主管|店长姓名'],
    ['ja', '担当者名'],
    ['ko', '상담원'],
  ]);
  saysNot('served', 'Manager attitude|经理态度|Supervisor support|担当者の対応|Berater freundlich');
});
