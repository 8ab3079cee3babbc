import type { HeaderWords } from './meaning.ts';
import { wholeHeader } from './whole-header.ts';

export const frenchMeanings: HeaderWords = {
  rating: [
    'satisf*, note, notes, noter, notez, qualité, service, services, évalu*, appréci*, étoile, étoiles, score',
    'content, jugez',
    /\b(votre|notre|mon|cette|la) experience\b(?! (professionnelle|de travail))|\bl'experience\b|\bexperience (client|utilisateur|d'achat|globale|generale|d'utilisation|avec|chez)\b/,
  ],
  outcome: ['*satisf*, évaluation, score, recommand*', /^(ma |votre )?note\b/],
  importance: ['importan*, priorit*'],
  usage: [/(?<!\btrop )\bfrequen\w*/, "combien de, à quelle fréquence, nombre de, nombre d'*"],
  likelihood: [
    'probab*, intention*, susceptible, seriez vous prêt, prêt à, revenir, reviend*, racheter*, rachèter*, réachat, renouveler*, renouvell*',
    /\b(achet|command|utilis|reserv|chois|visit|voyag|sejourn)\w* (\S+ ){0,4}(a nouveau|de nouveau|encore)\b|\bfaire (a nouveau|de nouveau) appel\b|\brester client/,
  ],
  belief: [/^(?!.*\b(nos|notre|nous|services?|personnel|equipe)\b).*\b(j'ai confiance|je fais confiance|je crois)\b/],
  agreement: [/\bd ?['’]?accord\b|\ben desaccord\b/],
  self: [/^\W*\d*\W*(je |j['’]|mon |ma |mes )(?!.*satisf)/],
  habit: [/\b(a quelle frequence|combien de fois)\b.*\b(utilis|achet|visit|ven|all|command|consomm|voyag)/],
  asksRating: [/\b(notez|evaluez|notez-vous|evalueriez|noteriez)\b/],
  concern: ['inquiet*, inquiét*, préoccup*'],
  expectation: ['attentes, attendu*, vous attendiez'],
  recommend: ['recommand*, conseilleriez'],
  profile: ['personnalité'],
  contented: ['satisf*'],
  negative: [
    "difficil*, difficult*, insatisf*, mécontent*, temps d'attente, attendre, effort, efforts, lent, lente",
    'compliqué, compliquée, déçu, déçue, décept*, pénible',
    /(?<!\bpas )\btrop (souvent|frequent|cher|chere|long|lent|eleve|complique|complexe|bruyant|tard|peu|petit|nombreu|de (temps|retard|bruit|monde|bugs?))\w*/,
    /\b(pense|songe|envisage) (\S+ ){0,2}(a |de )?(changer|quitter|resilier|partir)\b|\bje dois souvent\b/,
    /(?<!(gestion|traitement|suivi|resolution|prise en charge) (de |des |de vos |de votre |de la |d'une )(vos |votre )?)\b(plaintes?|reclamations?)\b/,
  ],
  reversed: ['inversé, inversée, item inversé'],
  eitherWay: [/\bfacile ou difficile\b|\bdifficile ou facile\b/],
  derived: ['moyenne, total, totaux, somme, indice, pourcentage'],
  kind: [
    'type, catégorie, code, classe, groupe',
    /\b(canal|agence|departement|magasin|region|boutique)( (visitee?|utilisee?))?[?:*. ]*$/,
  ],
  measure: [
    wholeHeader('experience'),
    'âge, ans, années, mois, semaines, jours, minutes, montant, revenu, revenus, salaire, code postal',
    /\bheures\b(?! (d'ouverture|d'accueil))/,
  ],
  unit: [
    /\((en )?(jours|heures|minutes|secondes|semaines|mois|ans|€|euros)\)|\ben (jours|heures|minutes|secondes|semaines|mois)\b/,
  ],
  duration: ['durée, temps passé'],
  id: [/\b(numero|n°) (de |du |d')?(commande|client|dossier|ticket|facture|adherent|vol)\b|^n°$/, 'identifiant'],
  personal: [
    /(^|\b(votre|vos|le|la|du client|de contact|et|ou|de|client) )(nom|nom complet|prenoms?|nom et prenoms?|prenoms? et nom|nom de famille|courriel|e-?mail|mail|adresse( (e-?mail|mail|courriel|electronique|postale|de messagerie|complete))?|telephone( (portable|mobile|fixe))?|tel|telephone|portable|mobile|whats ?app|numero de (telephone|portable|mobile|contact))( ?[([][^()[\]]*[)\]])?[?:*. ]*$/,
    /\bnom (du|de la|de l'|d'un) ?(client|contact|repondant|repondante|participant|patient|interlocuteur)\b/,
    '^contact$, nom et prénom, prénom et nom, votre nom, votre prénom, adresse e-mail, adresse électronique, adresse courriel',
    'numéro de téléphone, numéro de portable, numéro de passeport, numéro de sécurité sociale, adresse ip, coordonnées',
    "carte d'identité",
  ],
  submitted: [
    'horodateur, horodatage, heure de fin',
    /\b(date|heure)( et heure)? (de |d')(soumission|reponse|creation|fin|envoi|achevement|enregistrement|la reponse)\b/,
  ],
  date: ['date, heure de début'],
  birth: ['naissance, anniversaire'],
  demographic: [
    wholeHeader(
      "(?:quel(?:le)? est (?:votre|le|la) |votre |vos |indiquez votre )?(?:plus haut |dernier )?(?:niveau (?:d'etudes?|d'education|scolaire|de diplome|de revenus?|hierarchique)|diplome|sexe|genre|situation (?:familiale|matrimoniale|professionnelle|maritale)|etat civil|nationalite|profession|metier|csp|categorie socio-?professionnelle|fonction|poste|ville|pays|region|(?:lieu|ville|pays|region) de residence|commune|tranche d'age|age|tranche de revenus?|revenus?(?: mensuels?| annuels?)?|taille (?:du|de l'|de votre) ?(?:foyer|menage|equipe|entreprise)|composition du foyer|anciennete|experience professionnelle|annees d'experience|marque|secteur d'activite|assiduite) ?",
    ),
    /\b(ou|dans quelle \w+) (habitez|vivez|residez)[- ]vous\b/,
  ],
  metadata: [
    '^statut$, ^langue$, ^navigateur$, ^dernière page$, ^langue de départ$, ^langue initiale$, ^tête de série$, ^appareil$',
  ],
  comment: [
    'commentaire, commentaires, suggestion*, remarque, remarques, avis, pourquoi, raison, raisons, améliorer, observation',
    'observations, précisez',
  ],
  remark: [
    /(?<!\b(type|categorie|nombre|motif) (de |des |d'|du |de la )(vos )?)\b(commentaires?|remarques?|suggestions?|observations?)\b/,
    /\bautre chose a\b|\bque (pouvons|pourrions|devrions)[- ]nous (\w+ )?(ameliorer|faire|changer)\b|\b(que|comment) (pouvons|pourrions)[- ]nous (nous )?ameliorer\b/,
  ],
  choice: ['^quel*, ^laquelle*, ^lequel*'],
  customer: [
    /^(votre |nom (du |de la |de l'|de votre )|numero (de )?|n° )?(client|entreprise|societe|organisation|organisme|raison sociale)[?:*. ]*$/,
  ],
  respondent: ['répondant, répondante, numéro adhérent, identifiant utilisateur'],
  complaint: ['plainte, plaintes, réclamation, réclamations, litige, litiges'],
  overall: ["satisfaction globale, satisfaction générale, note globale, globalement, dans l'ensemble, en général"],
  perceived: ['perçu*, percept*, reçu, reçue, réel, réelle'],
  generic: ['global*, général*, satisf*, note, notes, évalu*, question, veuillez'],
  question: [/^comment\b/],
  name: ['nom, noms, prénom, prénoms'],
  mail: ['courriel, mail'],
  project: ['projet, projets, chantier, chantiers'],
  team: ['équipe, équipes'],
  served: [
    wholeHeader(
      "(?:nom (?:du|de la|de l'|de votre) ?)?(?:superviseure?|responsable|conseillere?|vendeuse?|vendeur|technicienne?|gerante?|manageure?)",
    ),
  ],
  staff: [
    'superviseur, conseiller, conseillère, employé, employée, employés, enquêteur, enquêtrice, salarié, collaborateur',
  ],
  others: ['répondant, répondante, client, votre, vos, contact, participant'],
};
