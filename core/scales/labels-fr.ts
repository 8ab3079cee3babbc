import type { LabelSet } from './schema.ts';
import { written } from './written-levels.ts';

/**
 * French level words, worst first, usual lists before rarer ones. Written in the masculine; `answerKey` reads the other
 * forms and words without accents.
 */
export const frenchLabels: readonly LabelSet[] = [
  {
    id: 'satisfaction-5-fr',
    topic: 'satisfaction',
    levels: written(
      'Très insatisfait | Pas du tout satisfait | Extrêmement insatisfait | Tout à fait insatisfait | Totalement insatisfait | Très mécontent',
      'Insatisfait | Plutôt insatisfait | Peu satisfait | Pas satisfait | Plutôt pas satisfait | Pas vraiment satisfait | Assez insatisfait | Modérément insatisfait | Légèrement insatisfait | Un peu insatisfait | Mécontent',
      'Neutre | Ni satisfait ni insatisfait | Ni satisfait, ni insatisfait | Ni insatisfait ni satisfait | Moyennement satisfait | Indifférent | Moyen',
      'Satisfait | Plutôt satisfait | Assez satisfait | Modérément satisfait | Légèrement satisfait | Un peu satisfait | Content',
      'Très satisfait | Tout à fait satisfait | Extrêmement satisfait | Totalement satisfait | Entièrement satisfait | Très content',
    ),
  },
  {
    id: 'satisfaction-5-from-none-fr',
    topic: 'satisfaction',
    levels: written(
      'Pas du tout satisfait | Pas satisfait',
      'Peu satisfait | Légèrement satisfait | Pas très satisfait',
      'Moyennement satisfait | Modérément satisfait | Assez satisfait | Plutôt satisfait',
      'Très satisfait | Satisfait',
      'Extrêmement satisfait | Entièrement satisfait | Totalement satisfait | Tout à fait satisfait',
    ),
  },
  {
    id: 'satisfaction-5-from-none-to-very-fr',
    topic: 'satisfaction',
    levels: written(
      'Pas du tout satisfait',
      'Peu satisfait | Pas vraiment satisfait',
      'Moyennement satisfait | Assez satisfait | Plutôt satisfait',
      'Satisfait',
      'Très satisfait',
    ),
  },
  {
    id: 'satisfaction-3-fr',
    topic: 'satisfaction',
    levels: written(
      'Insatisfait | Pas satisfait | Mécontent',
      'Neutre | Ni satisfait ni insatisfait | Moyennement satisfait | Peu satisfait | Indifférent | Moyen',
      'Satisfait | Content',
    ),
  },
  {
    id: 'satisfaction-4-fr',
    topic: 'satisfaction',
    levels: written(
      'Pas du tout satisfait | Très insatisfait',
      'Peu satisfait | Plutôt pas satisfait | Plutôt insatisfait | Pas satisfait | Insatisfait | Pas vraiment satisfait',
      'Plutôt satisfait | Assez satisfait | Satisfait',
      'Très satisfait | Tout à fait satisfait',
    ),
  },
  {
    id: 'satisfaction-6-fr',
    topic: 'satisfaction',
    levels: written(
      'Très insatisfait | Pas du tout satisfait',
      'Insatisfait',
      'Plutôt insatisfait | Peu satisfait',
      'Plutôt satisfait | Assez satisfait',
      'Satisfait',
      'Très satisfait | Tout à fait satisfait',
    ),
  },
  {
    id: 'satisfaction-7-fr',
    topic: 'satisfaction',
    levels: written(
      'Très insatisfait | Extrêmement insatisfait | Totalement insatisfait | Tout à fait insatisfait',
      'Insatisfait | Modérément insatisfait',
      'Plutôt insatisfait | Légèrement insatisfait | Un peu insatisfait | Peu satisfait',
      'Neutre | Ni satisfait ni insatisfait',
      'Plutôt satisfait | Légèrement satisfait | Un peu satisfait | Assez satisfait',
      'Satisfait | Modérément satisfait',
      'Très satisfait | Extrêmement satisfait | Totalement satisfait | Tout à fait satisfait',
    ),
  },
  {
    id: 'satisfaction-2-fr',
    topic: 'satisfaction',
    levels: written('Insatisfait | Pas satisfait | Mécontent', 'Satisfait | Content'),
  },
  {
    id: 'quality-5-fr',
    topic: 'quality',
    levels: written(
      'Très mauvais | Très mal | Nul | Exécrable | Horrible | Très insuffisant',
      'Mauvais | Mal | Médiocre | Insuffisant',
      'Moyen | Passable | Correct | Neutre | Acceptable | Normal | Ni bon ni mauvais',
      'Bon | Bien | Satisfaisant',
      'Très bon | Très bien | Excellent | Très satisfaisant',
    ),
  },
  {
    id: 'quality-5-to-excellent-fr',
    topic: 'quality',
    levels: written(
      'Mauvais | Médiocre | Insuffisant | Faible | Mal',
      'Passable | Moyen | Correct | Acceptable',
      'Bon | Bien',
      'Très bon | Très bien',
      'Excellent',
    ),
  },
  {
    id: 'quality-6-fr',
    topic: 'quality',
    levels: written('Très mauvais', 'Mauvais | Médiocre', 'Moyen | Passable', 'Bon', 'Très bon', 'Excellent'),
  },
  {
    id: 'quality-4-fr',
    topic: 'quality',
    levels: written(
      'Mauvais | Médiocre | Insuffisant | Faible',
      'Moyen | Passable | Correct',
      'Bon | Bien',
      'Très bon | Très bien | Excellent',
    ),
  },
  {
    id: 'quality-4-even-fr',
    topic: 'quality',
    levels: written(
      'Très mauvais | Très insuffisant | Très insatisfaisant',
      'Mauvais | Insuffisant | Insatisfaisant | Peu satisfaisant',
      'Bon | Satisfaisant',
      'Très bon | Très satisfaisant',
    ),
  },
  {
    id: 'quality-4-uneven-fr',
    topic: 'quality',
    levels: written('Mauvais | Médiocre', 'Bon | Bien', 'Très bon | Très bien', 'Excellent'),
    isUneven: true,
  },
  {
    id: 'quality-3-fr',
    topic: 'quality',
    levels: written(
      'Mauvais | Mal | Insuffisant | En dessous de mes attentes',
      'Moyen | Passable | Correct | Conforme à mes attentes',
      'Bon | Bien | Au-dessus de mes attentes',
    ),
  },
  {
    id: 'expectations-5-fr',
    topic: 'quality',
    levels: written(
      'Bien pire | Bien pire que prévu | Beaucoup moins bien | Très en dessous de mes attentes',
      'Pire | Un peu pire | Pire que prévu | Moins bien | En dessous de mes attentes',
      'Identique | Pareil | Comme prévu | Conforme à mes attentes',
      'Mieux | Un peu mieux | Mieux que prévu | Meilleur | Au-dessus de mes attentes',
      'Bien mieux | Beaucoup mieux | Bien mieux que prévu | Bien meilleur | Très au-dessus de mes attentes',
    ),
  },
  {
    id: 'ease-5-fr',
    topic: 'quality',
    levels: written(
      'Très difficile',
      'Difficile | Plutôt difficile | Assez difficile',
      'Neutre | Moyen | Ni facile ni difficile',
      'Facile | Plutôt facile | Assez facile',
      'Très facile',
    ),
  },
  {
    id: 'ease-4-fr',
    topic: 'quality',
    levels: written(
      'Très difficile',
      'Difficile | Plutôt difficile | Assez difficile',
      'Facile | Plutôt facile | Assez facile',
      'Très facile',
    ),
  },
  {
    id: 'speed-5-fr',
    topic: 'quality',
    levels: written(
      'Très lent',
      'Lent | Plutôt lent',
      'Normal | Moyen | Neutre',
      'Rapide | Plutôt rapide',
      'Très rapide',
    ),
  },
  {
    id: 'safety-5-fr',
    topic: 'safety',
    levels: written(
      'Pas du tout en sécurité | Très peu sûr | Très dangereux',
      'Pas en sécurité | Plutôt pas en sécurité | Peu sûr | Pas sûr | Dangereux',
      'Neutre | Moyen',
      'En sécurité | Plutôt en sécurité | Sûr | Plutôt sûr',
      'Tout à fait en sécurité | Très en sécurité | Très sûr',
    ),
  },
  {
    id: 'safety-4-fr',
    topic: 'safety',
    levels: written(
      'Pas du tout en sécurité',
      'Plutôt pas en sécurité | Pas en sécurité',
      'Plutôt en sécurité | En sécurité',
      'Tout à fait en sécurité | Très en sécurité',
    ),
  },
  {
    id: 'adequacy-5-fr',
    topic: 'adequacy',
    levels: written(
      'Très inadapté | Pas du tout adapté | Très insuffisant',
      'Inadapté | Peu adapté | Insuffisant | Pas adapté',
      'Neutre | Moyen',
      'Adapté | Plutôt adapté | Suffisant',
      'Très adapté | Tout à fait adapté | Plus que suffisant',
    ),
  },
  {
    id: 'adequacy-2-fr',
    topic: 'adequacy',
    levels: written('Inadapté | Insuffisant | Pas adapté', 'Adapté | Suffisant'),
  },
  {
    id: 'agreement-5-fr',
    topic: 'agreement',
    levels: written(
      "Pas du tout d'accord | Tout à fait en désaccord | Fortement en désaccord | Totalement en désaccord",
      "Pas d'accord | Plutôt pas d'accord | En désaccord | Plutôt en désaccord | Légèrement en désaccord | Pas vraiment d'accord | Peu d'accord",
      "Neutre | Ni d'accord ni pas d'accord | Ni d'accord, ni pas d'accord | Ni d'accord ni en désaccord | Ni en accord ni en désaccord | Indécis | Moyennement d'accord",
      "D'accord | Plutôt d'accord | Assez d'accord | Légèrement d'accord",
      "Tout à fait d'accord | Totalement d'accord | Entièrement d'accord | Fortement d'accord | Complètement d'accord",
    ),
  },
  {
    id: 'agreement-7-fr',
    topic: 'agreement',
    levels: written(
      "Pas du tout d'accord | Tout à fait en désaccord | Fortement en désaccord | Totalement en désaccord",
      "Pas d'accord | En désaccord",
      "Plutôt pas d'accord | Plutôt en désaccord | Légèrement en désaccord",
      "Neutre | Ni d'accord ni pas d'accord | Ni d'accord ni en désaccord | Ni en accord ni en désaccord",
      "Plutôt d'accord | Légèrement d'accord",
      "D'accord",
      "Tout à fait d'accord | Totalement d'accord | Fortement d'accord | Entièrement d'accord",
    ),
  },
  {
    id: 'agreement-4-fr',
    topic: 'agreement',
    levels: written(
      "Pas du tout d'accord | Tout à fait en désaccord",
      "Plutôt pas d'accord | Pas d'accord | Plutôt en désaccord | En désaccord | Peu d'accord | Pas vraiment d'accord",
      "Plutôt d'accord | D'accord | Assez d'accord",
      "Tout à fait d'accord | Totalement d'accord | Entièrement d'accord",
    ),
  },
  {
    id: 'agreement-6-fr',
    topic: 'agreement',
    levels: written(
      "Pas du tout d'accord",
      "Pas d'accord",
      "Plutôt pas d'accord",
      "Plutôt d'accord",
      "D'accord",
      "Tout à fait d'accord",
    ),
  },
  {
    id: 'agreement-3-fr',
    topic: 'agreement',
    levels: written("Pas d'accord | En désaccord", "Neutre | Ni d'accord ni pas d'accord | Indécis", "D'accord"),
  },
  { id: 'agreement-2-fr', topic: 'agreement', levels: written("Pas d'accord | En désaccord", "D'accord") },
  {
    id: 'likelihood-5-fr',
    topic: 'likelihood',
    levels: written(
      'Très improbable | Pas du tout probable | Extrêmement improbable | Certainement pas | Sûrement pas',
      'Improbable | Peu probable | Plutôt improbable | Probablement pas',
      'Neutre | Ni probable ni improbable | Peut-être | Moyennement probable',
      'Probable | Plutôt probable | Assez probable | Probablement | Probablement oui',
      'Très probable | Extrêmement probable | Certainement | Oui, certainement | Tout à fait probable',
    ),
  },
  {
    id: 'likelihood-4-fr',
    topic: 'likelihood',
    levels: written(
      'Très improbable | Pas du tout probable | Certainement pas',
      'Improbable | Peu probable | Probablement pas',
      'Probable | Plutôt probable | Assez probable | Probablement',
      'Très probable | Certainement',
    ),
  },
  {
    id: 'concern-5-fr',
    topic: 'concern',
    levels: written(
      'Pas du tout inquiet | Pas du tout préoccupé',
      'Peu inquiet | Peu préoccupé | Pas très inquiet | Légèrement préoccupé',
      'Neutre | Moyennement inquiet | Moyennement préoccupé | Modérément préoccupé',
      'Inquiet | Plutôt inquiet | Assez inquiet | Préoccupé | Plutôt préoccupé',
      'Très inquiet | Extrêmement inquiet | Très préoccupé | Extrêmement préoccupé',
    ),
  },
  {
    id: 'importance-5-fr',
    topic: 'importance',
    levels: written(
      'Pas du tout important | Sans importance',
      'Peu important | Pas important | Pas très important',
      'Neutre | Moyennement important | Plutôt important | Assez important',
      'Important',
      'Très important | Extrêmement important | Essentiel | Primordial',
    ),
  },
  {
    id: 'importance-4-fr',
    topic: 'importance',
    levels: written(
      'Pas du tout important',
      'Peu important | Pas important',
      'Plutôt important | Assez important | Important',
      'Très important',
    ),
  },
  {
    id: 'frequency-5-fr',
    topic: 'frequency',
    levels: written(
      'Jamais',
      'Rarement | Presque jamais',
      'Parfois | De temps en temps | Quelquefois | Occasionnellement',
      'Souvent | Fréquemment | La plupart du temps | Régulièrement',
      'Toujours | Très souvent | Presque toujours | Tout le temps',
    ),
  },
  {
    id: 'frequency-calendar-fr',
    topic: 'frequency',
    levels: written(
      'Jamais',
      'Une fois par an | Rarement',
      'Une fois par trimestre',
      'Une fois par mois',
      'Une fois par semaine',
      'Tous les jours | Chaque jour | Quotidiennement',
    ),
  },
];
