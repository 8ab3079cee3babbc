import type { LabelSet } from './schema.ts';
import { written } from './written-levels.ts';

/**
 * Spanish level words, worst first, usual lists before rarer ones. Written in the masculine; `answerKey` reads the
 * other forms and words without accents.
 */
export const spanishLabels: readonly LabelSet[] = [
  {
    id: 'satisfaction-5-es',
    topic: 'satisfaction',
    levels: written(
      'Muy insatisfecho | Totalmente insatisfecho | Completamente insatisfecho | Extremadamente insatisfecho | Nada satisfecho | Muy descontento',
      'Insatisfecho | Poco satisfecho | Algo insatisfecho | Bastante insatisfecho | Moderadamente insatisfecho | Ligeramente insatisfecho | No satisfecho | Descontento',
      'Neutral | Neutro | Ni satisfecho ni insatisfecho | Ni satisfecho, ni insatisfecho | Ni insatisfecho ni satisfecho | Indiferente | Regular | Normal | Medianamente satisfecho',
      'Satisfecho | Algo satisfecho | Bastante satisfecho | Moderadamente satisfecho | Ligeramente satisfecho | Contento',
      'Muy satisfecho | Totalmente satisfecho | Completamente satisfecho | Extremadamente satisfecho | Muy contento',
    ),
  },
  {
    id: 'satisfaction-5-from-none-es',
    topic: 'satisfaction',
    levels: written(
      'Nada satisfecho | No satisfecho',
      'Poco satisfecho | Ligeramente satisfecho | No muy satisfecho',
      'Algo satisfecho | Medianamente satisfecho | Moderadamente satisfecho | Más o menos satisfecho',
      'Satisfecho | Bastante satisfecho | Muy satisfecho',
      'Extremadamente satisfecho | Totalmente satisfecho | Completamente satisfecho',
    ),
  },
  {
    id: 'satisfaction-5-from-none-to-very-es',
    topic: 'satisfaction',
    levels: written(
      'Nada satisfecho',
      'Poco satisfecho',
      'Algo satisfecho | Medianamente satisfecho | Moderadamente satisfecho',
      'Satisfecho | Bastante satisfecho',
      'Muy satisfecho',
    ),
  },
  {
    id: 'satisfaction-3-es',
    topic: 'satisfaction',
    levels: written(
      'Insatisfecho | No satisfecho | Nada satisfecho | Descontento',
      'Neutral | Neutro | Ni satisfecho ni insatisfecho | Indiferente | Regular | Normal | Parcialmente satisfecho | Poco satisfecho',
      'Satisfecho | Contento',
    ),
  },
  {
    id: 'satisfaction-4-es',
    topic: 'satisfaction',
    levels: written(
      'Muy insatisfecho | Totalmente insatisfecho | Nada satisfecho',
      'Insatisfecho | Poco satisfecho | Algo insatisfecho',
      'Satisfecho | Algo satisfecho | Bastante satisfecho',
      'Muy satisfecho | Totalmente satisfecho',
    ),
  },
  {
    id: 'satisfaction-6-es',
    topic: 'satisfaction',
    levels: written(
      'Muy insatisfecho',
      'Insatisfecho | Bastante insatisfecho',
      'Algo insatisfecho | Poco satisfecho',
      'Algo satisfecho',
      'Satisfecho | Bastante satisfecho',
      'Muy satisfecho',
    ),
  },
  {
    id: 'satisfaction-7-es',
    topic: 'satisfaction',
    levels: written(
      'Muy insatisfecho | Totalmente insatisfecho | Completamente insatisfecho | Extremadamente insatisfecho',
      'Insatisfecho | Bastante insatisfecho | Moderadamente insatisfecho',
      'Algo insatisfecho | Ligeramente insatisfecho | Poco satisfecho',
      'Neutral | Neutro | Ni satisfecho ni insatisfecho | Indiferente',
      'Algo satisfecho | Ligeramente satisfecho',
      'Satisfecho | Bastante satisfecho | Moderadamente satisfecho',
      'Muy satisfecho | Totalmente satisfecho | Completamente satisfecho | Extremadamente satisfecho',
    ),
  },
  { id: 'satisfaction-2-es', topic: 'satisfaction', levels: written('Insatisfecho | No satisfecho', 'Satisfecho') },
  {
    id: 'quality-5-es',
    topic: 'quality',
    levels: written('Malo | Deficiente | Mal', 'Regular', 'Bueno | Bien', 'Muy bueno | Muy bien', 'Excelente'),
  },
  {
    id: 'quality-5-with-middle-es',
    topic: 'quality',
    levels: written(
      'Muy malo | Muy mal | Pésimo | Muy deficiente | Terrible | Horrible',
      'Malo | Mal | Deficiente',
      'Regular | Normal | Aceptable | Neutral | Neutro | Promedio | Medio | Ni bueno ni malo | Ni bien ni mal',
      'Bueno | Bien',
      'Muy bueno | Muy bien | Excelente | Óptimo',
    ),
  },
  {
    id: 'quality-6-es',
    topic: 'quality',
    levels: written(
      'Muy malo | Pésimo | Muy deficiente',
      'Malo | Deficiente',
      'Regular | Aceptable',
      'Bueno',
      'Muy bueno',
      'Excelente',
    ),
  },
  {
    id: 'quality-4-es',
    topic: 'quality',
    levels: written(
      'Malo | Mal | Deficiente',
      'Regular | Normal | Aceptable',
      'Bueno | Bien',
      'Excelente | Muy bueno | Muy bien',
    ),
  },
  {
    id: 'quality-4-even-es',
    topic: 'quality',
    levels: written('Muy malo | Muy mal', 'Malo | Mal', 'Bueno | Bien', 'Muy bueno | Muy bien'),
  },
  {
    id: 'quality-4-uneven-es',
    topic: 'quality',
    levels: written('Malo | Mal | Deficiente', 'Bueno | Bien', 'Muy bueno | Muy bien', 'Excelente'),
    isUneven: true,
  },
  {
    id: 'quality-3-es',
    topic: 'quality',
    levels: written(
      'Malo | Mal | Deficiente | Por debajo de lo esperado',
      'Regular | Normal | Aceptable | Como esperaba | Según lo esperado',
      'Bueno | Bien | Por encima de lo esperado | Superó mis expectativas',
    ),
  },
  {
    id: 'expectations-5-es',
    topic: 'quality',
    levels: written(
      'Mucho peor de lo esperado | Mucho peor | Muy por debajo de lo esperado',
      'Peor de lo esperado | Peor | Algo peor | Por debajo de lo esperado',
      'Como esperaba | Igual | Según lo esperado | Lo esperado',
      'Mejor de lo esperado | Mejor | Algo mejor | Por encima de lo esperado',
      'Mucho mejor de lo esperado | Mucho mejor | Muy por encima de lo esperado',
    ),
  },
  {
    id: 'ease-5-es',
    topic: 'quality',
    levels: written(
      'Muy difícil',
      'Difícil | Algo difícil',
      'Neutral | Neutro | Normal | Regular | Ni fácil ni difícil',
      'Fácil | Algo fácil',
      'Muy fácil',
    ),
  },
  {
    id: 'speed-5-es',
    topic: 'quality',
    levels: written('Muy lento', 'Lento', 'Normal | Regular | Neutral', 'Rápido', 'Muy rápido'),
  },
  {
    id: 'safety-5-es',
    topic: 'safety',
    levels: written(
      'Muy inseguro | Nada seguro',
      'Inseguro | Poco seguro | Algo inseguro',
      'Neutral | Neutro | Ni seguro ni inseguro | Regular',
      'Seguro | Bastante seguro | Algo seguro',
      'Muy seguro',
    ),
  },
  { id: 'safety-4-es', topic: 'safety', levels: written('Muy inseguro', 'Inseguro', 'Seguro', 'Muy seguro') },
  {
    id: 'adequacy-5-es',
    topic: 'adequacy',
    levels: written(
      'Muy inadecuado | Nada adecuado | Muy insuficiente',
      'Inadecuado | Poco adecuado | Insuficiente',
      'Neutral | Neutro | Regular',
      'Adecuado | Suficiente',
      'Muy adecuado | Más que suficiente',
    ),
  },
  {
    id: 'adequacy-2-es',
    topic: 'adequacy',
    levels: written('Inadecuado | Insuficiente', 'Adecuado | Suficiente'),
  },
  {
    id: 'agreement-5-es',
    topic: 'agreement',
    levels: written(
      'Totalmente en desacuerdo | Muy en desacuerdo | Completamente en desacuerdo | Nada de acuerdo',
      'En desacuerdo | Algo en desacuerdo | Parcialmente en desacuerdo | Bastante en desacuerdo | Ligeramente en desacuerdo | Poco de acuerdo',
      'Neutral | Neutro | Ni de acuerdo ni en desacuerdo | Ni de acuerdo, ni en desacuerdo | Ni en desacuerdo ni de acuerdo | Indeciso | Indiferente',
      'De acuerdo | Algo de acuerdo | Parcialmente de acuerdo | Bastante de acuerdo | Ligeramente de acuerdo',
      'Totalmente de acuerdo | Muy de acuerdo | Completamente de acuerdo',
    ),
  },
  {
    id: 'agreement-7-es',
    topic: 'agreement',
    levels: written(
      'Totalmente en desacuerdo | Muy en desacuerdo | Completamente en desacuerdo',
      'En desacuerdo | Bastante en desacuerdo',
      'Algo en desacuerdo | Ligeramente en desacuerdo | Parcialmente en desacuerdo',
      'Neutral | Neutro | Ni de acuerdo ni en desacuerdo | Indeciso',
      'Algo de acuerdo | Ligeramente de acuerdo | Parcialmente de acuerdo',
      'De acuerdo | Bastante de acuerdo',
      'Totalmente de acuerdo | Muy de acuerdo | Completamente de acuerdo',
    ),
  },
  {
    id: 'agreement-4-es',
    topic: 'agreement',
    levels: written(
      'Totalmente en desacuerdo | Muy en desacuerdo | Completamente en desacuerdo | Nada de acuerdo',
      'En desacuerdo | Algo en desacuerdo | Poco de acuerdo',
      'De acuerdo | Algo de acuerdo | Bastante de acuerdo',
      'Totalmente de acuerdo | Muy de acuerdo | Completamente de acuerdo',
    ),
  },
  {
    id: 'agreement-6-es',
    topic: 'agreement',
    levels: written(
      'Totalmente en desacuerdo | Muy en desacuerdo',
      'En desacuerdo',
      'Algo en desacuerdo | Ligeramente en desacuerdo | Parcialmente en desacuerdo',
      'Algo de acuerdo | Ligeramente de acuerdo | Parcialmente de acuerdo',
      'De acuerdo',
      'Totalmente de acuerdo | Muy de acuerdo',
    ),
  },
  {
    id: 'agreement-3-es',
    topic: 'agreement',
    levels: written('En desacuerdo', 'Neutral | Neutro | Ni de acuerdo ni en desacuerdo | Indiferente', 'De acuerdo'),
  },
  { id: 'agreement-2-es', topic: 'agreement', levels: written('En desacuerdo', 'De acuerdo') },
  {
    id: 'likelihood-5-es',
    topic: 'likelihood',
    levels: written(
      'Muy improbable | Nada probable | Extremadamente improbable | Definitivamente no | Seguro que no',
      'Improbable | Poco probable | Algo improbable | Probablemente no',
      'Neutral | Neutro | Ni probable ni improbable | Tal vez | Quizás | Posiblemente',
      'Probable | Algo probable | Bastante probable | Probablemente | Probablemente sí',
      'Muy probable | Extremadamente probable | Definitivamente | Definitivamente sí | Seguro que sí',
    ),
  },
  {
    id: 'likelihood-5-sure-es',
    topic: 'likelihood',
    levels: written(
      'Seguro que no | Con seguridad no',
      'Probablemente no | Puede que no | Creo que no',
      'No lo sé | No sé | No estoy seguro | Quizás | Tal vez | Puede ser',
      'Probablemente sí | Puede que sí | Creo que sí',
      'Seguro que sí | Con seguridad sí',
    ),
  },
  {
    id: 'likelihood-4-es',
    topic: 'likelihood',
    levels: written(
      'Muy improbable | Nada probable | Definitivamente no',
      'Improbable | Poco probable | Probablemente no',
      'Probable | Algo probable | Bastante probable | Probablemente sí',
      'Muy probable | Definitivamente sí',
    ),
  },
  {
    id: 'concern-5-es',
    topic: 'concern',
    levels: written(
      'Nada preocupado | Para nada preocupado',
      'Poco preocupado | Ligeramente preocupado',
      'Algo preocupado | Neutral | Neutro | Moderadamente preocupado',
      'Preocupado | Bastante preocupado',
      'Muy preocupado | Extremadamente preocupado',
    ),
  },
  {
    id: 'importance-5-es',
    topic: 'importance',
    levels: written(
      'Nada importante | Sin importancia | Muy poco importante',
      'Poco importante | Ligeramente importante',
      'Algo importante | Moderadamente importante | Medianamente importante | Neutral | Neutro',
      'Importante | Bastante importante',
      'Muy importante | Extremadamente importante | Fundamental',
    ),
  },
  {
    id: 'frequency-5-es',
    topic: 'frequency',
    levels: written(
      'Nunca',
      'Casi nunca | Rara vez | Raramente | Pocas veces',
      'A veces | Algunas veces | Ocasionalmente | De vez en cuando',
      'Casi siempre | A menudo | Frecuentemente | Con frecuencia | Muchas veces | Normalmente | Generalmente',
      'Siempre | Muy a menudo | Muy frecuentemente',
    ),
  },
  {
    id: 'frequency-calendar-es',
    topic: 'frequency',
    levels: written(
      'Nunca',
      'Anualmente | Una vez al año | Rara vez',
      'Trimestralmente',
      'Mensualmente | Una vez al mes',
      'Semanalmente | Una vez a la semana | Una vez por semana',
      'Diariamente | A diario | Todos los días | Cada día',
    ),
  },
];
