import type { LabelSet } from './schema.ts';
import { written } from './written-levels.ts';

/**
 * Portuguese level words of Brazil and Portugal, worst first, usual lists before rarer ones. Written in the masculine;
 * `answerKey` reads the other forms and words without accents.
 */
export const portugueseLabels: readonly LabelSet[] = [
  {
    id: 'satisfaction-5-pt',
    topic: 'satisfaction',
    levels: written(
      'Muito insatisfeito | Totalmente insatisfeito | Completamente insatisfeito | Extremamente insatisfeito | Nada satisfeito | Muito descontente',
      'Insatisfeito | Pouco satisfeito | Parcialmente insatisfeito | Um pouco insatisfeito | Bastante insatisfeito | Moderadamente insatisfeito | Ligeiramente insatisfeito | Não satisfeito | Descontente',
      'Neutro | Indiferente | Nem satisfeito nem insatisfeito | Nem satisfeito, nem insatisfeito | Nem insatisfeito nem satisfeito | Regular | Normal | Razoável | Razoavelmente satisfeito',
      'Satisfeito | Parcialmente satisfeito | Um pouco satisfeito | Moderadamente satisfeito | Ligeiramente satisfeito | Bastante satisfeito | Contente',
      'Muito satisfeito | Totalmente satisfeito | Completamente satisfeito | Extremamente satisfeito | Muito contente',
    ),
  },
  {
    id: 'satisfaction-5-from-none-pt',
    topic: 'satisfaction',
    levels: written(
      'Nada satisfeito | Não satisfeito',
      'Pouco satisfeito | Ligeiramente satisfeito | Não muito satisfeito',
      'Moderadamente satisfeito | Mais ou menos satisfeito | Razoavelmente satisfeito | Medianamente satisfeito',
      'Satisfeito | Bastante satisfeito | Muito satisfeito',
      'Extremamente satisfeito | Totalmente satisfeito | Completamente satisfeito',
    ),
  },
  {
    id: 'satisfaction-5-from-none-to-very-pt',
    topic: 'satisfaction',
    levels: written(
      'Nada satisfeito',
      'Pouco satisfeito',
      'Moderadamente satisfeito | Mais ou menos satisfeito | Razoavelmente satisfeito | Medianamente satisfeito',
      'Satisfeito | Bastante satisfeito',
      'Muito satisfeito',
    ),
  },
  {
    id: 'satisfaction-3-pt',
    topic: 'satisfaction',
    levels: written(
      'Insatisfeito | Não satisfeito | Nada satisfeito | Descontente',
      'Neutro | Indiferente | Nem satisfeito nem insatisfeito | Regular | Normal | Parcialmente satisfeito | Pouco satisfeito',
      'Satisfeito | Contente',
    ),
  },
  {
    id: 'satisfaction-4-pt',
    topic: 'satisfaction',
    levels: written(
      'Muito insatisfeito | Totalmente insatisfeito | Nada satisfeito',
      'Insatisfeito | Pouco satisfeito | Um pouco insatisfeito',
      'Satisfeito | Um pouco satisfeito | Bastante satisfeito',
      'Muito satisfeito | Totalmente satisfeito',
    ),
  },
  {
    id: 'satisfaction-6-pt',
    topic: 'satisfaction',
    levels: written(
      'Muito insatisfeito',
      'Insatisfeito',
      'Um pouco insatisfeito | Pouco satisfeito | Parcialmente insatisfeito',
      'Um pouco satisfeito | Parcialmente satisfeito',
      'Satisfeito',
      'Muito satisfeito',
    ),
  },
  {
    id: 'satisfaction-7-pt',
    topic: 'satisfaction',
    levels: written(
      'Muito insatisfeito | Totalmente insatisfeito | Completamente insatisfeito | Extremamente insatisfeito',
      'Insatisfeito | Bastante insatisfeito | Moderadamente insatisfeito',
      'Um pouco insatisfeito | Ligeiramente insatisfeito | Parcialmente insatisfeito | Pouco satisfeito',
      'Neutro | Indiferente | Nem satisfeito nem insatisfeito',
      'Um pouco satisfeito | Ligeiramente satisfeito | Parcialmente satisfeito',
      'Satisfeito | Bastante satisfeito | Moderadamente satisfeito',
      'Muito satisfeito | Totalmente satisfeito | Completamente satisfeito | Extremamente satisfeito',
    ),
  },
  { id: 'satisfaction-2-pt', topic: 'satisfaction', levels: written('Insatisfeito | Não satisfeito', 'Satisfeito') },
  {
    id: 'quality-5-pt',
    topic: 'quality',
    levels: written(
      'Péssimo | Muito ruim | Muito mau | Muito fraco | Horrível | Terrível',
      'Ruim | Mau | Fraco | Insuficiente',
      'Regular | Razoável | Normal | Médio | Mediano | Neutro | Aceitável | Suficiente | Nem bom nem ruim',
      'Bom',
      'Ótimo | Muito bom | Excelente',
    ),
  },
  {
    id: 'quality-5-to-excellent-pt',
    topic: 'quality',
    levels: written(
      'Ruim | Mau | Péssimo | Fraco | Insuficiente',
      'Regular | Razoável | Suficiente',
      'Bom',
      'Muito bom | Ótimo',
      'Excelente',
    ),
  },
  {
    id: 'quality-6-pt',
    topic: 'quality',
    levels: written(
      'Péssimo | Muito ruim',
      'Ruim | Mau',
      'Regular | Razoável',
      'Bom',
      'Muito bom | Ótimo',
      'Excelente',
    ),
  },
  {
    id: 'quality-4-pt',
    topic: 'quality',
    levels: written(
      'Ruim | Mau | Fraco | Péssimo',
      'Regular | Razoável | Médio | Normal',
      'Bom',
      'Ótimo | Muito bom | Excelente',
    ),
  },
  {
    id: 'quality-4-even-pt',
    topic: 'quality',
    levels: written('Muito ruim | Péssimo | Muito mau', 'Ruim | Mau', 'Bom', 'Muito bom | Ótimo'),
  },
  {
    id: 'quality-4-uneven-pt',
    topic: 'quality',
    levels: written('Ruim | Mau | Fraco', 'Bom', 'Muito bom | Ótimo', 'Excelente'),
    isUneven: true,
  },
  {
    id: 'quality-3-pt',
    topic: 'quality',
    levels: written(
      'Ruim | Mau | Fraco | Abaixo do esperado',
      'Regular | Razoável | Médio | Normal | Como esperado | Dentro do esperado',
      'Bom | Acima do esperado',
    ),
  },
  {
    id: 'expectations-5-pt',
    topic: 'quality',
    levels: written(
      'Muito pior | Muito pior do que o esperado | Muito abaixo do esperado',
      'Pior | Um pouco pior | Pior do que o esperado | Abaixo do esperado',
      'Igual | Como esperado | Dentro do esperado',
      'Melhor | Um pouco melhor | Melhor do que o esperado | Acima do esperado',
      'Muito melhor | Muito melhor do que o esperado | Muito acima do esperado',
    ),
  },
  {
    id: 'ease-5-pt',
    topic: 'quality',
    levels: written(
      'Muito difícil',
      'Difícil | Um pouco difícil',
      'Neutro | Normal | Regular | Nem fácil nem difícil',
      'Fácil | Um pouco fácil',
      'Muito fácil',
    ),
  },
  {
    id: 'speed-5-pt',
    topic: 'quality',
    levels: written('Muito lento', 'Lento', 'Normal | Regular | Neutro', 'Rápido', 'Muito rápido'),
  },
  {
    id: 'safety-5-pt',
    topic: 'safety',
    levels: written(
      'Muito inseguro | Nada seguro',
      'Inseguro | Pouco seguro',
      'Neutro | Nem seguro nem inseguro | Indiferente | Regular',
      'Seguro | Bastante seguro',
      'Muito seguro',
    ),
  },
  { id: 'safety-4-pt', topic: 'safety', levels: written('Muito inseguro', 'Inseguro', 'Seguro', 'Muito seguro') },
  {
    id: 'adequacy-5-pt',
    topic: 'adequacy',
    levels: written(
      'Muito inadequado | Nada adequado | Muito insuficiente',
      'Inadequado | Pouco adequado | Insuficiente',
      'Neutro | Regular',
      'Adequado | Suficiente',
      'Muito adequado | Mais do que suficiente',
    ),
  },
  {
    id: 'adequacy-2-pt',
    topic: 'adequacy',
    levels: written('Inadequado | Insuficiente', 'Adequado | Suficiente'),
  },
  {
    id: 'agreement-5-pt',
    topic: 'agreement',
    levels: written(
      'Discordo totalmente | Discordo completamente | Discordo fortemente | Discordo plenamente',
      'Discordo | Discordo parcialmente | Discordo em parte | Discordo um pouco | Discordo ligeiramente',
      'Neutro | Não concordo nem discordo | Nem concordo nem discordo | Não concordo, nem discordo | Nem discordo nem concordo | Indiferente | Indeciso',
      'Concordo | Concordo parcialmente | Concordo em parte | Concordo um pouco | Concordo ligeiramente',
      'Concordo totalmente | Concordo completamente | Concordo fortemente | Concordo plenamente',
    ),
  },
  {
    id: 'agreement-7-pt',
    topic: 'agreement',
    levels: written(
      'Discordo totalmente | Discordo completamente | Discordo fortemente',
      'Discordo',
      'Discordo parcialmente | Discordo em parte | Discordo um pouco | Discordo ligeiramente',
      'Neutro | Não concordo nem discordo | Nem concordo nem discordo | Indiferente',
      'Concordo parcialmente | Concordo em parte | Concordo um pouco | Concordo ligeiramente',
      'Concordo',
      'Concordo totalmente | Concordo completamente | Concordo fortemente',
    ),
  },
  {
    id: 'agreement-4-pt',
    topic: 'agreement',
    levels: written(
      'Discordo totalmente | Discordo completamente | Discordo fortemente',
      'Discordo | Discordo parcialmente | Discordo em parte',
      'Concordo | Concordo parcialmente | Concordo em parte',
      'Concordo totalmente | Concordo completamente | Concordo fortemente',
    ),
  },
  {
    id: 'agreement-6-pt',
    topic: 'agreement',
    levels: written(
      'Discordo totalmente',
      'Discordo',
      'Discordo parcialmente | Discordo em parte',
      'Concordo parcialmente | Concordo em parte',
      'Concordo',
      'Concordo totalmente',
    ),
  },
  {
    id: 'agreement-3-pt',
    topic: 'agreement',
    levels: written(
      'Discordo',
      'Neutro | Não concordo nem discordo | Nem concordo nem discordo | Indiferente',
      'Concordo',
    ),
  },
  { id: 'agreement-2-pt', topic: 'agreement', levels: written('Discordo', 'Concordo') },
  {
    id: 'likelihood-5-pt',
    topic: 'likelihood',
    levels: written(
      'Muito improvável | Nada provável | Extremamente improvável | Definitivamente não | Com certeza não',
      'Improvável | Pouco provável | Provavelmente não',
      'Neutro | Nem provável nem improvável | Talvez | Possivelmente',
      'Provável | Provavelmente | Provavelmente sim',
      'Muito provável | Extremamente provável | Definitivamente | Definitivamente sim | Com certeza',
    ),
  },
  {
    id: 'likelihood-4-pt',
    topic: 'likelihood',
    levels: written(
      'Muito improvável | Nada provável | Definitivamente não',
      'Improvável | Pouco provável | Provavelmente não',
      'Provável | Provavelmente sim',
      'Muito provável | Definitivamente sim',
    ),
  },
  {
    id: 'concern-5-pt',
    topic: 'concern',
    levels: written(
      'Nada preocupado | Nem um pouco preocupado',
      'Pouco preocupado | Ligeiramente preocupado',
      'Neutro | Moderadamente preocupado | Um pouco preocupado',
      'Preocupado | Bastante preocupado',
      'Muito preocupado | Extremamente preocupado',
    ),
  },
  {
    id: 'importance-5-pt',
    topic: 'importance',
    levels: written(
      'Nada importante | Sem importância',
      'Pouco importante',
      'Neutro | Moderadamente importante | Mais ou menos importante | Razoavelmente importante',
      'Importante | Bastante importante',
      'Muito importante | Extremamente importante | Fundamental',
    ),
  },
  {
    id: 'frequency-5-pt',
    topic: 'frequency',
    levels: written(
      'Nunca',
      'Raramente | Quase nunca | Poucas vezes',
      'Às vezes | Algumas vezes | Ocasionalmente | De vez em quando',
      'Frequentemente | Quase sempre | Com frequência | Muitas vezes | Geralmente | Normalmente',
      'Sempre | Muito frequentemente',
    ),
  },
  {
    id: 'frequency-calendar-pt',
    topic: 'frequency',
    levels: written(
      'Nunca',
      'Anualmente | Uma vez por ano | Raramente',
      'Trimestralmente',
      'Mensalmente | Uma vez por mês',
      'Semanalmente | Uma vez por semana',
      'Diariamente | Todos os dias',
    ),
  },
];
