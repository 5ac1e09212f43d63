import type { Stretch } from './finding.js';

const NAMED = "\\p{Lu}[\\p{L}'’-]{0,30}\\.?";
const SCHOOL = new RegExp(
  [
    `(?<!\\p{L})(?:${NAMED} ){1,4}(?:Elementary|Middle|High|Primary|Academy|School|Junior High)(?: School)?\\b`,
    `(?<!\\p{L})(?:Escuela|Colegio|Instituto|Preparatoria)(?: (?:de|del|la|${NAMED})){1,5}`,
  ].join('|'),
  'gu',
);
const GRADE =
  /\b(?:\w+(?:st|nd|rd|th)|first|third|fifth|ninth) ?-?grade(?:rs?)?\b|\b(?:kindergart\w+|preschooler|freshm[ae]n|sophomores?|juniors?|seniors?)\b|\b(?:de|en) (?:primero|segundo|tercero|cuarto|quinto|sexto|s[eé]ptimo|octavo|noveno|d[eé]cimo)\b|\b(?:primer|segundo|tercer|cuarto|quinto|sexto|s[eé]ptimo|octavo) grado\b/iu;
const SENSITIVE =
  /\b(?:overdos|suicid|died|dying|death|burn(?:s|ed)|foster|leukemi|cancer|tumor|diabet|autis|adhd|deaf|blind\b|wheelchair|arrest|crash|accident|mutis|pregnan|deport|detain|assault|abus|bruis|hospital|self-harm|seizure|epilep|homeless|evict|shot\b|shooting|stabb|rape|expelled|suspended|anorexi|bulimi|bipolar|schizo|depress|psychiatr|kill|cerebral|drown|incarcerat|jail|prison|overdose|fentanyl|vaping|trafficked|runaway|sobredosis|muri[oó]|muert|quemadur|leucemi|c[aá]ncer|sord[ao]|cieg[ao]|silla de ruedas|arrest|accidente|embaraz|abus|golpe|violad|epilep|depresi|deten|pastillas|drog|c[aá]rcel|desalojad|dispar)/iu;

/** Names of schools, where the paragraph tells a grade and an event or a diagnosis too: together they point to one child. */
export function schoolsIn(text: string): Stretch[] {
  return [...text.matchAll(SCHOOL)].flatMap(({ 0: name, index }) => {
    const from = text.lastIndexOf('\n\n', index) + 1;
    const until = text.indexOf('\n\n', index);
    const around = text.slice(
      Math.max(from, index - 400),
      Math.min(until < 0 ? text.length : until, index + 400),
    );
    if (!GRADE.test(around) || !SENSITIVE.test(around)) return [];
    const lead = /^(?:The|At|In|From|Our|My|When|One|En|La|El|A) /.exec(name)?.[0].length ?? 0;
    return [{ start: index + lead, end: index + name.length }];
  });
}
