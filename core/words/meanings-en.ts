import type { HeaderWords } from './meaning.ts';
import { wholeHeader } from './whole-header.ts';

export const englishMeanings: HeaderWords = {
  rating: [
    /\b[co]?sat(?!urday|ellit)\w*/,
    'rate, rates, rated, rating, ratings, satisf*, score, scores, quality, service, services, star, stars, evaluat*',
    'happy, happiness, impression',
    // Experience alone is that of a career.
    /\b(overall|whole|general|customer|client|guest|user|visitor|patient|student|member|passenger|shopping|buying|purchas(e|ing)|order(ing)?|checkout|dining|eating|service|support|delivery|booking|visit|store|shop|stay|hotel|travel|flight|learning|event|course|online|website|app|mobile|product|brand|banking|call|chat|recent|last|latest|our|this|your|my|the) experiences?\b|\bexperiences? (with (us|our|your|the|this)|at|of (our|using|the)|using|here|today|during|when)\b/,
  ],
  outcome: ['*satisf*, rate, rating, ratings, score, scores', /\brecom+a?e?nd/],
  aspect: [
    'deliver*, packag*, price, prices, pricing, value, staff, comfort*, clean*, food, speed, response, responsiveness',
    'communicat*, support*, ease, easy, easily, help*, friendl*, professional*, knowledge*, courte*, timel*, punctual*',
    'accura*, reliab*, product, products, website, convenien*, atmosphere, facilit*, handling, attitude',
  ],
  importance: ['importan*, priorit*'],
  usage: [
    'how often, how frequently, how many, frequency, usage, number of',
    /(?<!\btoo )\bfrequent\b/,
    // "How much do you agree" is an opinion.
    /\bhow much\b(?!( \w+)? (do|did|does|would|will) (you|it|they)( \w+)? (agree|like|enjoy|trust|value|love|recommend|help))/,
  ],
  likelihood: [
    'likel*, probab*, willing*, intend*, intention*, repurchas*, re-purchas*, revisit*, come back, renew, renewal intention',
    /\b(buy|purchase|visit|use|order|shop|book|stay|come|choose|return|work|do business|fly|eat|dine|travel|attend|rent|hire|subscribe)\b(?: [\w']+){0,6} again\b/,
    /\bstay (with|at|a customer|loyal)\b|\b(would|will|to|you) return\b(?! (the|an?|it|this|your) )|\b(continue|keep) (to )?(us(e|ing)|buy(ing)?|do(ing)? business|shop(ping)?|work(ing)? with|with us)\b|\bremain (a|our) (customer|client|member)\b/,
  ],
  belief: [/^(?!.*\b(our|us|service|services|staff|team|support|company)\b).*\bi (do )?(trust|believe)\b/],
  agreement: [/\b(dis)?agree(ment|s|d)?\b/],
  self: [/^(\W*\d*\W*)(i|my|i'm|i've) (?!(am|was|feel|felt|would be) (\w+ )?(satisf|happy|pleased|content|glad))/],
  habit: [
    /\bhow (often|frequently|regularly) (do|did|have|would|will) (you|your)\b(?! (\w+ )?(get|receive|feel|experience|have to|need to|wait|encounter|face))/,
  ],
  deed: [/\bhow often (did|do|does|was|were|is|are) (?!you\b)|\bhow often did you (\w+ )?(get|receive|feel|have to)\b/],
  asksRating: [/\b(rate|evaluate|assess)\b|\bhow would you (score|grade)\b/],
  marks: [/\bpoints?\b.*\bmax|\bmax(imum)?\.? ?(of )?\d+ ?points?\b|\bpoints (awarded|scored|earned|given)\b/],
  concern: ['concern, concerned, concerns, worry, worried'],
  expectation: ['expect*'],
  recommend: [/\brecom+a?e?nd/, 'nps, net promoter'],
  netPromoter: ['nps, net promoter'],
  profile: [
    'personality, see myself, i am someone, your english, your skill, your skills, your income',
    /\byour (\w+ ){0,4}(health|mood|wellbeing|well-being)\b(?! ?(care|service|plan|insurance|provider|center|centre))/,
  ],
  contented: ['satisf*'],
  negative: [
    'difficult*, dissatisf*, unsatisf*, effort, efforts, pain, wait, waiting, how bad, hard to, confus*, frustrat*, rude',
    'unfriendly, unhelpful, impolite, disappoint*, annoy*, overpriced, too long, too slow, too expensive, too high',
    'too complicated, too complex, too few, too many, too late, too much time, too often, too frequent, too slowly',
    'too difficult, too noisy, too crowded, too small, i often have to',
    /\b(thought|thinking|think) (\w+ )?(about|of) (switch|leav|cancel|chang|quit)ing\b|\bconsider(ed|ing)? (switch|leav|cancel|chang|quit)ing\b|\b(want|plan|intend) to (leave|cancel|switch)\b/,
    /(?<!\b(handling|resolution|resolving|management|processing|treatment) (of )?((our|your|the|my) )?)\bcomplain(?!\w* (is |are |was |were )?(handl|resol|manag|process|treat|respons|service))/,
  ],
  reversed: [/\(r\)|\[r\]|\br-(coded|scored|keyed)\b|\brevers(e|ed)(?! (logistics|charge))\b/],
  eitherWay: [/\b(easy|simple) or (difficult|hard|complicated)\b|\b(difficult|hard|complicated) or (easy|simple)\b/],
  derived: ['average, avg, mean, total, totals, sum, index, percent*, nps categor*', /%/],
  kind: [
    'type, kind, category, categories, code, class, group, work experience, experience level',
    /\b(channel|branch|department|store|region)( (name|id|code|number|no|visited|used))*[?:*. ]*$/,
  ],
  measure: [
    'age, aged, year, years, month, months, week, weeks, day, days, minute, minutes, mins, second, seconds, secs',
    'distance, amount, income, salary, revenue, spend, spent, count, times, visits, click, clicks, delay, zip, postal code',
    'postcode, latitude, longitude, price paid, employees',
    /(?<!\b(opening|business|working|service) )\bhours?\b/,
    wholeHeader('(?:your )?(?:team|company|household|family) size'),
    wholeHeader('(?:your |total )?(?:years? of )?exp(?:erience)?(?: (?:level|years?))?'),
  ],
  unit: [
    /\((in )?(days?|hours?|minutes?|mins?|seconds?|secs?|weeks?|months?|years?|km|kg|usd|eur|rmb|gbp)\)/,
    /\bin (days|hours|minutes|seconds|weeks|months|years)\b/,
  ],
  duration: ['duration, time taken, time spent, seconds'],
  id: [
    'id, ids, uuid, guid, ^no$, ^nr$, ^index$, zip',
    /#[?:*. ]*$/,
    /\b(order|ticket|case|invoice|serial|reference|ref|account|zip|postal) (no|number|code|id)\b/,
  ],
  personal: [
    /(^|\b(your|agent|advisor|adviser|employee|recipient|contact|respondent|customer|client|work|business|full|first|last|middle|family|given|user|the|and|or|of|an?|e-?mail|phone) )(e-?mail( address)?|names?|surname|forename|phone( number)?|mobile( (phone|number|phone number))?|cell( phone)?( number)?|telephone( number)?|tel|home address|postal address|mailing address|street address|whats ?app( number)?|we ?chat( id)?|line id|telegram|skype)( ?[([][^()[\]]*[)\]])?[?:*. ]*$/,
    /\byour (full |first |last )?name\b|\byour e-?mail address\b|\byour (phone|mobile|telephone|cell|contact|whats ?app) number\b|\byour (home |postal |street |mailing )?address\b/,
    /\b(submitted|created|completed|filled (in|out)|modified) by\b/,
    'ip address, ^ip$, ^address$, latitude, longitude, passport, ssn, social security number, national id, identity card',
    'id card, nric, tax id, contact number, contact details, contact information, ^contact info$, ^surname$, ^whatsapp$',
    '^requester$, ^person$, ^caller$, ^reporter$, ^submitter$, ^contact$, nickname, nick name, ^wechat$, ^we chat$, driving licence, drivers license, credit card number, bank account',
  ],
  submitted: [
    'timestamp, submission time, recorded date',
    /\b(submi(t|tted|ssion)|recorded|completed|completion|response|survey|feedback|end|created)( ?(at|on|date|time|datetime))+\b/,
    /\bdate (submitted|recorded|created|completed)\b/,
  ],
  date: ['date, datetime, start time, end time, completion time, last modified time, modified time'],
  birth: ['birth*, dob'],
  demographic: [
    wholeHeader(
      '(?:(?:what|which) (?:is|was|are) (?:your|the) |please [a-z]+ your |your |which )?(?:(?:highest|current|respondent|employee|customer|main|completed|monthly|annual|total|approximate) )*(?:education(?:al)?(?: (?:level|status|background|attainment|qualification))?|edu(?: level)?|level of (?:education|schooling)|degree|qualification|field of study|gender|sex|marital status|relationship status|nationality|citizenship|ethnicity|race|religion|occupation|profession|job (?:title|level|role|position|grade|function|category)|job|title|seniority|designation|employment|(?:employment|work|working|job) (?:status|situation)|employment type|household(?: (?:income|composition|type))?|family status|(?:household |family |personal )?income(?: (?:level|group|bracket|range))?|age(?: (?:group|range|band|bracket))?|region|city|town|province|county|country|(?:place|region|city|country|state|area) (?:of residence|where you live|you live in)|residence|hometown|tenure|length of service|attendance|repeat|repeats|brand|industry|business sector|(?:years? of )?(?:(?:work|working|job|professional|relevant|previous|prior|industry|teaching|career|employment) )+exp(?:erience)?(?: (?:years?|level))?)(?: (?:name|code|id|group))?(?: (?:do|did|have|are) you.*| you have.*)?',
    ),
    /\b(which|what) (region|city|country|state|town|province|area|district|county)\b.*\b(live|from|reside|based|located)\b|\bwhere do you (live|reside)\b|\bhighest (level of|degree|qualification)\b|\bhow old are you\b/,
  ],
  metadata: [
    /^(status|progress|finished|distribution channel|user language|external (data )?reference|q recaptcha score|user agent|browser|response type|referr?er( url)?|last page|start language|seed|collector|network|custom data( ?\d+)?|device( type)?|operating system|platform)$/,
  ],
  comment: [
    // French headers begin with "comment évaluez-vous".
    /\bcomments?\b(?! (\w+[ -]vous|\w+ez)\b| est\b)/,
    'suggest*, feedback, remark, remarks, why, explain, explanation, describe, tell us, opinion, anything, thought',
    'thoughts, message, improve, narrative, notes, ^description$, ^details$, ^complaint details$, ^issue description$',
  ],
  remark: [
    /(?<!\b(types?|kinds?|categor(y|ies)|number|count|source|channel|topics?|dates?) of (the |your |our |any )?)\b(comments?(?! (\w+[ -]vous|\w+ez)\b| est\b)|remarks?|suggestions?|feedback|observations?)\b(?! (types?|kinds?|categor(y|ies)|class|group|code|channel|source|id|date|time|status|count|score|rating|level|topic|is|was|are|from|given|received)\b)/,
    /\banything (else|more)\b|\b(one|a single) thing (we|you|that)\b|\bshould (we|you|they) (change|improve|do better)\b|\bwe should (change|improve)\b|\b(what|how) (can|could|should|might|would) (we|you) (\w+ )?(do better|do differently|improve|change|do to improve)\b|\bin your own words\b|\badditional (thoughts|notes|information)\b|\b(tell|let) us (more|know)\b/,
  ],
  choice: ['^which*, ^what*', /\b(payment|delivery|shipping|contact) method[?:*. ]*$/],
  customer: [
    /^(your |the |name of (the |your )?)?(customer|client|cust|company|account|organi[sz]ation|firm)( ?(name|id|no|no\.|number|code))?[?:*. ]*$|\b(your|which) (company|organi[sz]ation)\b/,
  ],
  respondent: [/^(respondent|user|member|student|patient|guest)( (id|name|no|code))?$/],
  complaint: ['complaint, complaints, disput*, issue, issues, sub issue, incident, resolution, case, ticket'],
  overall: [
    'overall, osat, csat, general satisfaction, total satisfaction',
    /^(customer )?satisfaction( (score|rating|level))?$/,
  ],
  perceived: ['perceiv*, percept*, actual, actually, experienced, received'],
  generic: [
    'overall, general, whole, together, satisf*, rate, rates, rated, rating, ratings, score, scores, how, evaluat*, question',
  ],
  question: [/^[a-z]{1,6} ?\d{1,3}[a-z]?$|\?|？|^how\b/],
  name: [/name/],
  mail: [/e-?mail/],
  project: ['project, projects'],
  team: ['team, teams, crew, crews, gang, gangs'],
  staff: [
    /\b(staff|employee|interviewer|surveyor|enumerator|agent|supervisor|advis[eo]r|representative|technician)s?\b/,
  ],
  served: [
    wholeHeader(
      '(?:name of (?:the |your )?)?(?:(?:sales|account|store|branch|project|shift|team|service|support|call) )*(?:agent|supervisor|manager|team lead(?:er)?|advis[eo]r|representative|rep|technician|consultant|sales ?person|cashier|waiter|instructor)(?: name)?',
    ),
  ],
  others: ['respondent, rater, your, contact, recipient'],
};
