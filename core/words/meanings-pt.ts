import type { HeaderWords } from './meaning.ts';
import { wholeHeader } from './whole-header.ts';

export const portugueseMeanings: HeaderWords = {
  rating: [
    'satisf*, nota, notas, qualidade, serviço, serviços, avali*, estrelas, pontuação, classific*, atendimento',
    /\b(sua|minha|a|esta|nossa) experiencia\b(?! (profissional|previa))|\bexperiencia (geral|global|de compra|do (usuario|cliente)|com|n[ao] (loja|nossa))/,
  ],
  outcome: ['*satisf*, avaliação, pontuação, classificação, recom*'],
  importance: ['importan*, priorid*'],
  usage: ['com que frequência, frequência, frequente, quantas, quantos, número de, vezes'],
  likelihood: [
    'probab*, provável, dispost*, intenção, possibilidade, voltaria, voltariam, voltará, voltar a, recompra*, renovar, renovaria, retornaria',
    /\b(compr|us|utiliz|visit|contrat|reserv|escolh|ped)\w+ (\S+ ){0,4}(novamente|de novo|outra vez)\b|\bcontinuar(ia|ei)? (comprando|usando|utilizando|a comprar|a usar|a utilizar|sendo cliente)\b/,
  ],
  belief: [/^(?!.*\b(noss\w*|servicos?|atendimento|equipe|equipa)\b).*\b(confio (em|n\w+)|acredito que|creio que)\b/],
  agreement: [/\b(concord|discord)\w*/],
  self: [/^\W*\d*\W*(eu|me sinto (?!.*satisf)|sou|tenho|consigo|costumo|meu|minha) /],
  habit: [/\bcom que frequencia (voce )?(usa|utiliza|compra|visita|vai|consome|viaja|frequenta)/],
  asksRating: [/\b(avali|classific|pontu)(a|e|ar|aria|arias)\b/],
  concern: ['preocup*'],
  expectation: ['expectativ*, esperav*, esperad*'],
  recommend: [
    'recomend*, indicaria, indicariam, indicarias',
    /\bindicar (\S+ ){0,5}(a|para) (um |seus? |uma )?(amig|colega|familia|parente)/,
  ],
  profile: ['personalidade'],
  contented: ['satisf*'],
  negative: [
    'difícil*, difícei*, dificuldade*, insatisf*, descontent*, tempo de espera, esperar, demora, demorado, demorada, demorou',
    'esforço, lento, lenta, muitas vezes tenho que, muito caro, muito lento, demasiad*, demais, complicad*, decepcion*, confus*',
    /\b(pensei|pensado|considerei|penso) (\w+ ){0,2}(em )?(mudar|trocar|sair|cancelar|deixar)/,
    /(?<!(tratamento|gestao|resolucao|atendimento) (de |das |das suas |a )(suas )?)\b(reclamacao|reclamacoes|reclamar|queixas?)\b/,
  ],
  reversed: ['invertido, invertida, item invertido, item reverso'],
  eitherWay: [/\bfacil ou dificil\b|\bdificil ou facil\b/],
  derived: [
    'total, totais, soma, índice, percentual, porcentagem, percentagem, nota média, média geral, ^média$',
    /\bmedia d[aeo]s?\b/,
  ],
  kind: [
    'tipo, categoria, código, classe, grupo',
    /\b(canal|filial|departamento|loja|regiao|agencia)( (visitada|utilizad[ao]))?[?:*. ]*$/,
  ],
  measure: [
    wholeHeader('experiencia'),
    'idade, anos, meses, semanas, dias, horas, minutos, renda, salário, valor gasto, valor pago, cep, código postal, vezes',
  ],
  unit: [
    /\((em )?(dias|horas|minutos|segundos|semanas|meses|anos|r\$|reais|euros)\)|\bem (dias|horas|minutos|segundos|semanas|meses)\b/,
  ],
  duration: ['duração, tempo gasto, tempo decorrido, tempo de preenchimento'],
  id: [/\bnumero d[eo] (pedido|cliente|chamado|ticket|fatura|protocolo|caso|socio)\b/, 'protocolo, matrícula'],
  personal: [
    /(^|\b(seu|sua|do|da|o|e|de|cliente|informe) )(nome|nome completo|nome e sobrenome|sobrenome|apelido|e-?mail|endereco( de e-?mail| eletronico| residencial| completo)?|telefone( (celular|fixo|de contato|de contacto))?|celular|telemovel|whats ?app|cpf|rg|nif|passaporte|morada)( ?[([][^()[\]]*[)\]])?[?:*. ]*$/,
    /\bnome d[oa] (cliente|contato|contacto|respondente|entrevistad[oa]|participante|paciente|usuari[oa]|hospede)\b/,
    '^contato$, ^contacto$, nome completo, nome e sobrenome, seu nome, número de telefone, número de celular, número de telemóvel, número de contato',
    'número de contacto, endereço de e-mail, endereço ip, dados de contato, dados de contacto, cpf',
  ],
  submitted: [
    /carimbo de data/,
    'hora de conclusão, hora de envio, hora de término',
    /\bdata( e hora)? d[aeo] (envio|resposta|criacao|registro|registo|conclusao|submissao|preenchimento)\b/,
  ],
  date: [/^data[?:*. ]*$|\bdata d[aeo]s?\b|\bdata e hora\b/, 'hora de início'],
  birth: ['nascimento, aniversário'],
  demographic: [
    wholeHeader(
      '(?:qual (?:e )?(?:a |o )?(?:sua|seu) |sua |seu |informe (?:sua|seu) )?(?:escolaridade|(?:nivel|grau) de (?:escolaridade|instrucao|ensino|renda)|genero|sexo|estado civil|nacionalidade|ocupacao|profissao|cargo|situacao profissional|renda(?: mensal| familiar| mensal familiar)?|faixa (?:etaria|de renda|salarial)|idade|cidade|pais|municipio|regiao|bairro|(?:local|cidade|pais) de residencia|tamanho d[ao] (?:equipe|empresa|familia)|tempo de (?:casa|empresa|servico)|experiencia profissional|anos de experiencia|marca|assiduidade)',
    ),
    /\b(onde|em que \w+|em qual \w+) (voce )?(mora|vive|reside)\b/,
  ],
  metadata: ['^situação$, ^idioma$, ^navegador$, ^última página$, ^idioma inicial$, ^semente$, ^dispositivo$'],
  comment: [
    'coment*, sugest*, opinião, opiniões, observação, observações, por que, porquê, motivo, motivos, melhorar, razão',
  ],
  remark: [
    /(?<!\b(tipo|categoria|numero|motivo) d[aeo]s? (suas? )?)\b(comentarios?|sugest(ao|oes)|observac(ao|oes)|criticas)\b/,
    /\balgo mais\b|\bo que (podemos|poderiamos|devemos) (\w+ )?(melhorar|mudar|fazer)\b|\bcomo (podemos|poderiamos) melhorar\b/,
  ],
  choice: ['^qual*, ^quais*, ^que*'],
  customer: [
    /^(sua |nome d[aeo] (sua )?|codigo do |numero do )?(cliente|empresa|razao social|organizacao|cnpj)[?:*. ]*$/,
  ],
  respondent: ['respondente, entrevistado, entrevistada, id do usuário'],
  complaint: ['reclamação, reclamações, queixa, queixas'],
  overall: [
    'satisfação geral, satisfação global, no geral, de modo geral, de um modo geral, em geral, nota geral, avaliação geral',
  ],
  perceived: ['perceb*, percepç*, recebid*, real'],
  generic: ['geral, global, satisf*, avali*, nota, pontu*, como, pergunta, indique'],
  question: ['^como*'],
  name: ['nome, nomes, sobrenome'],
  mail: ['endereço eletrônico'],
  project: ['projeto, projetos, projecto, obra, obras'],
  team: ['equipe, equipa, equipes'],
  served: [wholeHeader('(?:nome d[ao] )?(?:agente|supervisora?|gerente|vendedora?|atendente|consultora?|tecnico)')],
  staff: [
    'agente, supervisor, supervisora, funcionário, funcionária, funcionários, entrevistador, entrevistadora, colaborador, atendente',
  ],
  others: ['respondente, entrevistado, entrevistada, cliente, seu, sua, contato, contacto, participante'],
};
