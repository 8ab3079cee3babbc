import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../../core/columns/header-meanings.ts';
import { headerText } from '../../../core/columns/header-text.ts';
import type { Meaning } from '../../../core/words/meaning.ts';

const means = (header: string, meaning: Meaning) => meaningsOf(headerText(header)).has(meaning);

const personal = {
  en: 'Name|Full name|First Name|Your name (optional)|Email Address|Phone number|Mobile|WhatsApp number|LINE ID|Passport number|National ID|IP Address|Home address|Nickname|Submitted by',
  'zh-CN': '姓名|您的手机号|邮箱|微信号|身份证号码|联系电话|家庭住址|来自IP|提交人|QQ号',
  'zh-TW': '姓名|手機號碼|電子郵件|電子信箱|聯絡電話|身分證字號|通訊地址|行動電話|LINE ID',
  ja: '氏名|お名前|フリガナ|電話番号|メールアドレス|ご住所|LINEのID|パスポート番号|ご連絡先',
  ko: '이름|성함|연락처|이메일|이메일 주소|휴대폰 번호|전화번호|주소|카카오톡 아이디|주민등록번호',
  es: 'Nombre|Nombre completo|Apellidos|Correo electrónico|Correo|Teléfono|Número de teléfono|Dirección|DNI|Celular',
  fr: 'Nom|Nom et prénom|Prénom|Courriel|Adresse e-mail|Téléphone|Numéro de téléphone|Adresse postale|Votre nom',
  de: 'Name|Vorname|Nachname|E-Mail-Adresse|Telefonnummer|Handynummer|Anschrift|Ihre E-Mail|Vor- und Nachname',
  pt: 'Nome|Nome completo|Sobrenome|E-mail|Telefone|Celular|CPF|Endereço de e-mail|Telemóvel|Morada',
};

describe.each(Object.entries(personal))('people in %s', (_language, headers) => {
  test.each(headers.split('|'))('%s is personal', (header) => {
    expect(means(header, 'personal')).toBe(true);
  });
});

// "Nombre" is a name in Spanish and a number in French.
test.each(
  'Product name|Company name|Nombre de visites|Nombre del producto|Nom du produit|Nome do produto|Produktname|商品名|会社名|제품 이름|Email support|Phone service|Adresse der Website gefunden'.split(
    '|',
  ),
)('%s is nobody', (header) => {
  expect(means(header, 'personal')).toBe(false);
});

describe('columns of survey tools', () => {
  test.each<[Meaning, string]>([
    [
      'submitted',
      'Timestamp|Marca temporal|Horodateur|Zeitstempel|Carimbo de data/hora|タイムスタンプ|타임스탬프|时间戳记|時間戳記',
    ],
    [
      'submitted',
      'Completion time|完成时间|Submit Date (UTC)|Date submitted|Date Created|提交答卷时间|结束答题时间|提交时间',
    ],
    ['submitted', 'Hora de finalización|Fertigstellungszeit|Heure de fin|完了時刻|완료 시간|Hora de conclusão'],
    [
      'date',
      'Start time|Last modified time|开始时间|Start Date (UTC)|开始答题时间|Date Modified|Fecha|Datum|Data|날짜|日付',
    ],
    [
      'metadata',
      'Last page|Start language|Seed|Custom Data 1|来源|来源详情|地理位置|用户类型|自定义字段|Letzte Seite|Dernière page',
    ],
    ['id', '#|Respondent ID|Collector ID|Network ID|Response ID|序号|编号|Kundennummer|Número de pedido|注文番号'],
    ['duration', '所用时间|答题时长|Duration (in seconds)|所要時間|소요 시간|Dauer|Duración|Durée'],
    ['derived', '总分|平均分|合計|평균|Promedio|Moyenne|Durchschnitt|Média|Gesamtpunktzahl'],
    ['customer', '客户名称|會社名|会社名|회사명|Empresa|Nom de la société|Firma|Razão social|Kunde'],
    ['comment', '您的建议|ご意見|건의 사항|Comentarios|Commentaires|Kommentar|Sugestões'],
    [
      'recommend',
      '您会推荐我们吗|お勧めしますか|추천하시겠습니까|¿Nos recomendaría?|Recommanderiez-vous|Weiterempfehlung|Recomendaria',
    ],
    ['importance', '重要程度|重要度|중요도|Importancia|Importance|Wichtigkeit|Importância'],
  ])('%s: %s', (meaning, headers) => {
    expect(headers.split('|').filter((header) => !means(header, meaning))).toEqual([]);
  });

  test('the moment a form was begun is not when it was sent', () => {
    expect(
      ['Start time', '开始答题时间', 'Hora de inicio', '開始時刻'].filter((one) => means(one, 'submitted')),
    ).toEqual([]);
  });
});

describe('which way a question is keyed', () => {
  test.each<[string, readonly Meaning[]]>([
    ['It was difficult to reach support', ['negative']],
    ['I had to wait too long', ['negative']],
    ['Q3. The staff is kind (R)', ['negative']],
    ['反向题：客服容易联系', ['negative']],
    ['难以联系客服', ['negative']],
    ['Die Bestellung war schwierig', ['negative']],
    ['Fue difícil contactar', ['negative']],
    ["L'attente était trop longue", ['negative']],
    ['Foi difícil falar com o suporte', ['negative']],
    ['連絡が難しい', ['negative']],
    ['상담원과 연결이 어려웠다', ['negative']],
    ['您的不满意程度', ['negative']],
    ['How satisfied are you with the handling of complaints?', []],
    ['Complaint handling', []],
    ['投诉处理', []],
    ['苦情対応', []],
    ['Gestión de quejas', []],
    ['Zufriedenheit mit der Wartezeit', []],
    ['How easy or difficult was it?', ['eitherWay']],
    ['How difficult was it? (1 = very difficult, 5 = very easy)', []],
    ['It was difficult to order (1 = strongly disagree, 5 = strongly agree)', ['negative']],
    ['It was difficult to order (1 = strongly agree, 5 = strongly disagree)', ['eitherWay']],
    ['Bewertung: 1 = sehr gut … 6 = ungenügend', ['bestIsOne']],
    ['Service (1=Very satisfied, 5=Very dissatisfied)', ['bestIsOne']],
    ['Rate us, 1 being the best', ['bestIsOne']],
    ['Rate us from excellent (1) to poor (5)', ['bestIsOne']],
    ['服务（1=非常满意，5=非常不满意）', ['bestIsOne']],
    ['満足度（1＝とても満足、5＝とても不満）', ['bestIsOne']],
    ['Rate 1-5 (very dissatisfied to very satisfied)', []],
    ['Service (1-very poor, 5-excellent)', []],
    ['Servicio: 1 (muy malo) a 5 (muy bueno)', []],
    ['1 - How satisfied are you?', []],
  ])('%s: %j', (header, ways) => {
    const said = meaningsOf(headerText(header));
    expect((['negative', 'bestIsOne', 'eitherWay'] as const).filter((one) => said.has(one))).toEqual(ways);
  });
});
